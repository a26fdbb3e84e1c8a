package org.dxplan.io.codec;

import org.dxplan.model.indicator.AchievementMethod;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.part.ReferenceKind;

/** {@link Calculation} (算式). */
final class CalculationCodec extends ObjectCodec<Calculation> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("formula"),
            Member.code("method", "achievement-method"),
            Member.text("frequency"),
            Member.text("fixedAt"),
            Member.reference("survey", ReferenceKind.SURVEY),
            Member.integer("sampleSize"),
            Member.text("source"),
            Member.text("note"));

    static final CodeCodec<AchievementMethod> METHOD = new CodeCodec<>("achievement-method", AchievementMethod.CODES);

    static final ObjectCodec<Calculation> INSTANCE = new CalculationCodec();

    private CalculationCodec() {
        super(MEMBERS);
    }

    @Override
    Calculation read(ObjectInput object, PlanInput in) {
        String formula = null;
        AchievementMethod method = null;
        String frequency = null;
        String fixedAt = null;
        String survey = null;
        Integer sampleSize = null;
        String source = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "formula" -> formula = in.text();
                case "method" -> method = in.object(METHOD);
                case "frequency" -> frequency = in.text();
                case "fixedAt" -> fixedAt = in.text();
                case "survey" -> survey = in.word();
                case "sampleSize" -> sampleSize = in.integer();
                case "source" -> source = in.text();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Calculation(
                formula, method, frequency, fixedAt, survey, sampleSize, source, note, object.extensions());
    }

    @Override
    void write(Calculation from, PlanOutput out) {
        out.member("formula").text(from.formula());
        out.member("method").object(METHOD, from.method());
        out.member("frequency").text(from.frequency());
        out.member("fixedAt").text(from.fixedAt());
        out.member("survey").text(from.survey());
        out.member("sampleSize").integer(from.sampleSize());
        out.member("source").text(from.source());
        out.member("note").text(from.note());
    }
}

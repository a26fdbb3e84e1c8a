package org.dxplan.io.codec;

import org.dxplan.model.indicator.AchievementMethod;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.CalculationBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link Calculation} (算式). */
final class CalculationCodec extends ObjectCodec<Calculation, CalculationBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("formula"),
            Member.code("method", "achievement-method"),
            Member.text("frequency"),
            Member.text("fixedAt"),
            Member.reference("survey", ReferenceKind.SURVEY),
            Member.integer("sampleSize"),
            Member.text("source"),
            Member.text("note"));

    static final CodeCodec<AchievementMethod> METHOD = new CodeCodec<>("achievement-method", AchievementMethod.CODES) {
        @Override
        AchievementMethod create(String code, @Nullable String text, Extensions extensions) {
            return new AchievementMethod(code, text, extensions);
        }
    };

    static final CalculationCodec INSTANCE = new CalculationCodec();

    private CalculationCodec() {
        super(MEMBERS);
    }

    @Override
    CalculationBuilder start() {
        return Calculation.builder();
    }

    @Override
    void read(String member, CalculationBuilder to, PlanInput in) {
        switch (member) {
            case "formula" -> to.formula(in.text());
            case "method" -> to.method(in.object(METHOD));
            case "frequency" -> to.frequency(in.text());
            case "fixedAt" -> to.fixedAt(in.text());
            case "survey" -> to.survey(in.word());
            case "sampleSize" -> to.sampleSize(in.integer());
            case "source" -> to.source(in.text());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Calculation finish(CalculationBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

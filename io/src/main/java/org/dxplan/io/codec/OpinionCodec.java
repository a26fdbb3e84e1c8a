package org.dxplan.io.codec;

import org.dxplan.model.publication.Opinion;
import org.dxplan.model.publication.OpinionTreatment;

/** {@link Opinion} (意見). */
final class OpinionCodec extends ObjectCodec<Opinion> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("number"),
            Member.text("summary"),
            Member.text("answer"),
            Member.code("treatment", "opinion-treatment"),
            Member.integer("count"),
            Member.text("note"));

    static final CodeCodec<OpinionTreatment> TREATMENT = new CodeCodec<>("opinion-treatment", OpinionTreatment.CODES);

    static final ObjectCodec<Opinion> INSTANCE = new OpinionCodec();

    private OpinionCodec() {
        super(MEMBERS);
    }

    @Override
    Opinion read(ObjectInput object, PlanInput in) {
        String number = null;
        String summary = null;
        String answer = null;
        OpinionTreatment treatment = null;
        Integer count = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "number" -> number = in.text();
                case "summary" -> summary = in.text();
                case "answer" -> answer = in.text();
                case "treatment" -> treatment = in.object(TREATMENT);
                case "count" -> count = in.integer();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Opinion(number, summary, answer, treatment, count, note, object.extensions());
    }

    @Override
    void write(Opinion from, PlanOutput out) {
        out.member("number").text(from.number());
        out.member("summary").text(from.summary());
        out.member("answer").text(from.answer());
        out.member("treatment").object(TREATMENT, from.treatment());
        out.member("count").integer(from.count());
        out.member("note").text(from.note());
    }
}

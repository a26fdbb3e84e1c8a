package org.dxplan.io.codec;

import org.dxplan.model.publication.Opinion;
import org.dxplan.model.publication.OpinionBuilder;
import org.dxplan.model.publication.OpinionTreatment;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link Opinion} (意見). */
final class OpinionCodec extends ObjectCodec<Opinion, OpinionBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("number"),
            Member.text("summary"),
            Member.text("answer"),
            Member.code("treatment", "opinion-treatment"),
            Member.integer("count"),
            Member.text("note"));

    static final CodeCodec<OpinionTreatment> TREATMENT = new CodeCodec<>("opinion-treatment", OpinionTreatment.CODES) {
        @Override
        OpinionTreatment create(String code, @Nullable String text, Extensions extensions) {
            return new OpinionTreatment(code, text, extensions);
        }
    };

    static final OpinionCodec INSTANCE = new OpinionCodec();

    private OpinionCodec() {
        super(MEMBERS);
    }

    @Override
    OpinionBuilder start() {
        return Opinion.builder();
    }

    @Override
    void read(String member, OpinionBuilder to, PlanInput in) {
        switch (member) {
            case "number" -> to.number(in.text());
            case "summary" -> to.summary(in.text());
            case "answer" -> to.answer(in.text());
            case "treatment" -> to.treatment(in.object(TREATMENT));
            case "count" -> to.count(in.integer());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Opinion finish(OpinionBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

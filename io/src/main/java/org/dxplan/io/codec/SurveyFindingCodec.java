package org.dxplan.io.codec;

import org.dxplan.model.indicator.SurveyFinding;
import org.dxplan.model.indicator.SurveyFindingBuilder;
import org.dxplan.part.Extensions;

/** {@link SurveyFinding} (調査結果). */
final class SurveyFindingCodec extends ObjectCodec<SurveyFinding, SurveyFindingBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("question"),
            Member.text("answer"),
            Member.text("segment"),
            Member.object("value", "Value"),
            Member.text("unit"),
            Member.text("summary"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final SurveyFindingCodec INSTANCE = new SurveyFindingCodec();

    private SurveyFindingCodec() {
        super(MEMBERS);
    }

    @Override
    SurveyFindingBuilder start() {
        return SurveyFinding.builder();
    }

    @Override
    void read(String member, SurveyFindingBuilder to, PlanInput in) {
        switch (member) {
            case "question" -> to.question(in.text());
            case "answer" -> to.answer(in.text());
            case "segment" -> to.segment(in.text());
            case "value" -> to.value(in.object(ValueCodec.INSTANCE));
            case "unit" -> to.unit(in.word());
            case "summary" -> to.summary(in.text());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    SurveyFinding finish(SurveyFindingBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(SurveyFinding from, PlanOutput out) {
        out.member("question").text(from.question());
        out.member("answer").text(from.answer());
        out.member("segment").text(from.segment());
        out.member("value").object(ValueCodec.INSTANCE, from.value());
        out.member("unit").text(from.unit());
        out.member("summary").text(from.summary());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.SurveyFinding;

/** {@link SurveyFinding} (調査結果). */
final class SurveyFindingCodec extends ObjectCodec<SurveyFinding> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("question"),
            Member.text("answer"),
            Member.text("segment"),
            Member.object("value", "Value"),
            Member.text("unit"),
            Member.text("summary"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<SurveyFinding> INSTANCE = new SurveyFindingCodec();

    private SurveyFindingCodec() {
        super(MEMBERS);
    }

    @Override
    SurveyFinding read(ObjectInput object, PlanInput in) {
        String question = null;
        String answer = null;
        String segment = null;
        Value value = null;
        String unit = null;
        String summary = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "question" -> question = in.text();
                case "answer" -> answer = in.text();
                case "segment" -> segment = in.text();
                case "value" -> value = in.object(ValueCodec.INSTANCE);
                case "unit" -> unit = in.word();
                case "summary" -> summary = in.text();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new SurveyFinding(question, answer, segment, value, unit, summary, note, citations, object.extensions());
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

package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.publication.HistoryEvent;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;

/** {@link HistoryEvent} (策定経過). */
final class HistoryEventCodec extends ObjectCodec<HistoryEvent> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("title").asRequired(),
            Member.object("period", "Period"),
            Member.reference("body", ReferenceKind.BODY),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<HistoryEvent> INSTANCE = new HistoryEventCodec();

    private HistoryEventCodec() {
        super(MEMBERS);
    }

    @Override
    HistoryEvent read(ObjectInput object, PlanInput in) {
        String title = "";
        Period period = null;
        String body = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "title" -> title = in.requiredText();
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "body" -> body = in.word();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new HistoryEvent(title, period, body, note, citations, object.extensions());
    }

    @Override
    void write(HistoryEvent from, PlanOutput out) {
        out.member("title").text(from.title());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("body").text(from.body());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

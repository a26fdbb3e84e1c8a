package org.dxplan.io.codec;

import org.dxplan.model.publication.HistoryEvent;
import org.dxplan.model.publication.HistoryEventBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link HistoryEvent} (策定経過). */
final class HistoryEventCodec extends ObjectCodec<HistoryEvent, HistoryEventBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("title").asRequired(),
            Member.object("period", "Period"),
            Member.reference("body", ReferenceKind.BODY),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final HistoryEventCodec INSTANCE = new HistoryEventCodec();

    private HistoryEventCodec() {
        super(MEMBERS);
    }

    @Override
    HistoryEventBuilder start() {
        return HistoryEvent.builder().title("");
    }

    @Override
    void read(String member, HistoryEventBuilder to, PlanInput in) {
        switch (member) {
            case "title" -> to.title(in.requiredText());
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "body" -> to.body(in.word());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    HistoryEvent finish(HistoryEventBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

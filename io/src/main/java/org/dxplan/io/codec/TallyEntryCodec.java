package org.dxplan.io.codec;

import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.evaluation.TallyEntryBuilder;
import org.dxplan.part.Extensions;

/** {@link TallyEntry} (集計の項目). */
final class TallyEntryCodec extends ObjectCodec<TallyEntry, TallyEntryBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("symbol").asRequired(),
            Member.integer("count"),
            Member.integer("included"),
            Member.object("share", "Value"),
            Member.object("change", "Value"),
            Member.text("note"));

    static final TallyEntryCodec INSTANCE = new TallyEntryCodec();

    private TallyEntryCodec() {
        super(MEMBERS);
    }

    @Override
    TallyEntryBuilder start() {
        return TallyEntry.builder().symbol("");
    }

    @Override
    void read(String member, TallyEntryBuilder to, PlanInput in) {
        switch (member) {
            case "symbol" -> to.symbol(in.requiredWord());
            case "count" -> to.count(in.integer());
            case "included" -> to.included(in.integer());
            case "share" -> to.share(in.object(ValueCodec.INSTANCE));
            case "change" -> to.change(in.object(ValueCodec.INSTANCE));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    TallyEntry finish(TallyEntryBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(TallyEntry from, PlanOutput out) {
        out.member("symbol").text(from.symbol());
        out.member("count").integer(from.count());
        out.member("included").integer(from.included());
        out.member("share").object(ValueCodec.INSTANCE, from.share());
        out.member("change").object(ValueCodec.INSTANCE, from.change());
        out.member("note").text(from.note());
    }
}

package org.dxplan.io.codec;

import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.TallyEntry;

/** {@link TallyEntry} (集計の項目). */
final class TallyEntryCodec extends ObjectCodec<TallyEntry> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("symbol").asRequired(),
            Member.integer("count"),
            Member.integer("included"),
            Member.object("share", "Value"),
            Member.object("change", "Value"),
            Member.text("note"));

    static final ObjectCodec<TallyEntry> INSTANCE = new TallyEntryCodec();

    private TallyEntryCodec() {
        super(MEMBERS);
    }

    @Override
    TallyEntry read(ObjectInput object, PlanInput in) {
        String symbol = "";
        Integer count = null;
        Integer included = null;
        Value share = null;
        Value change = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "symbol" -> symbol = in.requiredWord();
                case "count" -> count = in.integer();
                case "included" -> included = in.integer();
                case "share" -> share = in.object(ValueCodec.INSTANCE);
                case "change" -> change = in.object(ValueCodec.INSTANCE);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new TallyEntry(symbol, count, included, share, change, note, object.extensions());
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

package org.dxplan.io.codec;

import org.dxplan.model.common.Value;
import org.dxplan.model.schedule.CostItem;

/** {@link CostItem} (内訳・財源). */
final class CostItemCodec extends ObjectCodec<CostItem> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label").asRequired(),
            Member.object("amount", "Value"),
            Member.text("unit"),
            Member.text("note"));

    static final ObjectCodec<CostItem> INSTANCE = new CostItemCodec();

    private CostItemCodec() {
        super(MEMBERS);
    }

    @Override
    CostItem read(ObjectInput object, PlanInput in) {
        String label = "";
        Value amount = null;
        String unit = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "label" -> label = in.requiredText();
                case "amount" -> amount = in.object(ValueCodec.INSTANCE);
                case "unit" -> unit = in.word();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new CostItem(label, amount, unit, note, object.extensions());
    }

    @Override
    void write(CostItem from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("amount").object(ValueCodec.INSTANCE, from.amount());
        out.member("unit").text(from.unit());
        out.member("note").text(from.note());
    }
}

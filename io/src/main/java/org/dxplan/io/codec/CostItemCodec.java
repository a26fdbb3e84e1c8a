package org.dxplan.io.codec;

import org.dxplan.model.schedule.CostItem;
import org.dxplan.model.schedule.CostItemBuilder;
import org.dxplan.part.Extensions;

/** {@link CostItem} (内訳・財源). */
final class CostItemCodec extends ObjectCodec<CostItem, CostItemBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label").asRequired(),
            Member.object("amount", "Value"),
            Member.text("unit"),
            Member.text("note"));

    static final CostItemCodec INSTANCE = new CostItemCodec();

    private CostItemCodec() {
        super(MEMBERS);
    }

    @Override
    CostItemBuilder start() {
        return CostItem.builder().label("");
    }

    @Override
    void read(String member, CostItemBuilder to, PlanInput in) {
        switch (member) {
            case "label" -> to.label(in.requiredText());
            case "amount" -> to.amount(in.object(ValueCodec.INSTANCE));
            case "unit" -> to.unit(in.word());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    CostItem finish(CostItemBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(String member, CostItem from, PlanOutput out) {
        switch (member) {
            case "label" -> out.text(from.label());
            case "amount" -> out.object(ValueCodec.INSTANCE, from.amount());
            case "unit" -> out.text(from.unit());
            case "note" -> out.text(from.note());
            default -> throw unknown(member);
        }
    }
}

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
    void write(CostItem from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("amount").object(ValueCodec.INSTANCE, from.amount());
        out.member("unit").text(from.unit());
        out.member("note").text(from.note());
    }
}

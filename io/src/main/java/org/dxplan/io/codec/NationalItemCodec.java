package org.dxplan.io.codec;

import org.dxplan.model.common.NationalItem;
import org.dxplan.model.common.NationalItemBuilder;
import org.dxplan.part.Extensions;

/** {@link NationalItem} (重点取組事項等). */
final class NationalItemCodec extends ObjectCodec<NationalItem, NationalItemBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("framework").asRequired(), Member.text("version"), Member.text("item"), Member.text("note"));

    static final NationalItemCodec INSTANCE = new NationalItemCodec();

    private NationalItemCodec() {
        super(MEMBERS);
    }

    @Override
    NationalItemBuilder start() {
        return NationalItem.builder().framework("");
    }

    @Override
    void read(String member, NationalItemBuilder to, PlanInput in) {
        switch (member) {
            case "framework" -> to.framework(in.requiredText());
            case "version" -> to.version(in.text());
            case "item" -> to.item(in.text());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    NationalItem finish(NationalItemBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(NationalItem from, PlanOutput out) {
        out.member("framework").text(from.framework());
        out.member("version").text(from.version());
        out.member("item").text(from.item());
        out.member("note").text(from.note());
    }
}

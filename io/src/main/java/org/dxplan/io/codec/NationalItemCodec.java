package org.dxplan.io.codec;

import org.dxplan.model.common.NationalItem;

/** {@link NationalItem} (重点取組事項等). */
final class NationalItemCodec extends ObjectCodec<NationalItem> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("framework").asRequired(), Member.text("version"), Member.text("item"), Member.text("note"));

    static final ObjectCodec<NationalItem> INSTANCE = new NationalItemCodec();

    private NationalItemCodec() {
        super(MEMBERS);
    }

    @Override
    NationalItem read(ObjectInput object, PlanInput in) {
        String framework = "";
        String version = null;
        String item = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "framework" -> framework = in.requiredText();
                case "version" -> version = in.text();
                case "item" -> item = in.text();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new NationalItem(framework, version, item, note, object.extensions());
    }

    @Override
    void write(NationalItem from, PlanOutput out) {
        out.member("framework").text(from.framework());
        out.member("version").text(from.version());
        out.member("item").text(from.item());
        out.member("note").text(from.note());
    }
}

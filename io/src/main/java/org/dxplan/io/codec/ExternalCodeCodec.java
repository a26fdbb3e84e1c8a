package org.dxplan.io.codec;

import org.dxplan.model.common.ExternalCode;

/** {@link ExternalCode} (施策コード等). */
final class ExternalCodeCodec extends ObjectCodec<ExternalCode> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("scheme").asRequired(), Member.text("value").asRequired(), Member.text("note"));

    static final ObjectCodec<ExternalCode> INSTANCE = new ExternalCodeCodec();

    private ExternalCodeCodec() {
        super(MEMBERS);
    }

    @Override
    ExternalCode read(ObjectInput object, PlanInput in) {
        String scheme = "";
        String value = "";
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "scheme" -> scheme = in.requiredText();
                case "value" -> value = in.requiredText();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new ExternalCode(scheme, value, note, object.extensions());
    }

    @Override
    void write(ExternalCode from, PlanOutput out) {
        out.member("scheme").text(from.scheme());
        out.member("value").text(from.value());
        out.member("note").text(from.note());
    }
}

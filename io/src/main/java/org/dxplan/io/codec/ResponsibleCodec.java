package org.dxplan.io.codec;

import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.ResponsibleRole;
import org.dxplan.part.ReferenceKind;

/** {@link Responsible} (所管). */
final class ResponsibleCodec extends ObjectCodec<Responsible> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("unit", ReferenceKind.ORGANIZATIONAL_UNIT),
            Member.reference("body", ReferenceKind.BODY),
            Member.text("name"),
            Member.code("role", "responsible-role"),
            Member.text("note"));

    static final CodeCodec<ResponsibleRole> ROLE = new CodeCodec<>("responsible-role", ResponsibleRole.CODES);

    static final ObjectCodec<Responsible> INSTANCE = new ResponsibleCodec();

    private ResponsibleCodec() {
        super(MEMBERS);
    }

    @Override
    Responsible read(ObjectInput object, PlanInput in) {
        String unit = null;
        String body = null;
        String name = null;
        ResponsibleRole role = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "unit" -> unit = in.word();
                case "body" -> body = in.word();
                case "name" -> name = in.text();
                case "role" -> role = in.object(ROLE);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Responsible(unit, body, name, role, note, object.extensions());
    }

    @Override
    void write(Responsible from, PlanOutput out) {
        out.member("unit").text(from.unit());
        out.member("body").text(from.body());
        out.member("name").text(from.name());
        out.member("role").object(ROLE, from.role());
        out.member("note").text(from.note());
    }
}

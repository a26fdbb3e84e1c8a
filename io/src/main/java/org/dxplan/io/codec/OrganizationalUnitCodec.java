package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;

/** {@link OrganizationalUnit} (所管課). */
final class OrganizationalUnitCodec extends ObjectCodec<OrganizationalUnit> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("name").asRequired(),
            Member.reference("parent", ReferenceKind.ORGANIZATIONAL_UNIT),
            Member.object("period", "Period"),
            Member.references("successors", ReferenceKind.ORGANIZATIONAL_UNIT),
            Member.object("contact", "Contact"),
            Member.text("note"));

    static final ObjectCodec<OrganizationalUnit> INSTANCE = new OrganizationalUnitCodec();

    private OrganizationalUnitCodec() {
        super(MEMBERS);
    }

    @Override
    OrganizationalUnit read(ObjectInput object, PlanInput in) {
        String id = "";
        String name = "";
        String parent = null;
        Period period = null;
        List<String> successors = List.of();
        Contact contact = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "name" -> name = in.requiredText();
                case "parent" -> parent = in.word();
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "successors" -> successors = in.words();
                case "contact" -> contact = in.object(ContactCodec.INSTANCE);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new OrganizationalUnit(id, name, parent, period, successors, contact, note, object.extensions());
    }

    @Override
    void write(OrganizationalUnit from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("name").text(from.name());
        out.member("parent").text(from.parent());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("successors").texts(from.successors());
        out.member("contact").object(ContactCodec.INSTANCE, from.contact());
        out.member("note").text(from.note());
    }
}

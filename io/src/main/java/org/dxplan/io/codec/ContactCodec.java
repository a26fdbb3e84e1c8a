package org.dxplan.io.codec;

import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.ContactRole;
import org.dxplan.part.ReferenceKind;

/** {@link Contact} (連絡先). */
final class ContactCodec extends ObjectCodec<Contact> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("role", "contact-role"),
            Member.reference("unit", ReferenceKind.ORGANIZATIONAL_UNIT),
            Member.text("name"),
            Member.text("postalCode"),
            Member.text("address"),
            Member.text("telephone"),
            Member.text("fax"),
            Member.text("email"),
            Member.text("webAddress"),
            Member.text("note"));

    static final CodeCodec<ContactRole> ROLE = new CodeCodec<>("contact-role", ContactRole.CODES);

    static final ObjectCodec<Contact> INSTANCE = new ContactCodec();

    private ContactCodec() {
        super(MEMBERS);
    }

    @Override
    Contact read(ObjectInput object, PlanInput in) {
        ContactRole role = null;
        String unit = null;
        String name = null;
        String postalCode = null;
        String address = null;
        String telephone = null;
        String fax = null;
        String email = null;
        String webAddress = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "role" -> role = in.object(ROLE);
                case "unit" -> unit = in.word();
                case "name" -> name = in.text();
                case "postalCode" -> postalCode = in.text();
                case "address" -> address = in.text();
                case "telephone" -> telephone = in.text();
                case "fax" -> fax = in.text();
                case "email" -> email = in.text();
                case "webAddress" -> webAddress = in.text();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Contact(
                role, unit, name, postalCode, address, telephone, fax, email, webAddress, note, object.extensions());
    }

    @Override
    void write(Contact from, PlanOutput out) {
        out.member("role").object(ROLE, from.role());
        out.member("unit").text(from.unit());
        out.member("name").text(from.name());
        out.member("postalCode").text(from.postalCode());
        out.member("address").text(from.address());
        out.member("telephone").text(from.telephone());
        out.member("fax").text(from.fax());
        out.member("email").text(from.email());
        out.member("webAddress").text(from.webAddress());
        out.member("note").text(from.note());
    }
}

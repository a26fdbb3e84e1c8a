package org.dxplan.io.codec;

import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.ContactBuilder;
import org.dxplan.model.organization.ContactRole;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link Contact} (連絡先). */
final class ContactCodec extends ObjectCodec<Contact, ContactBuilder> {

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

    static final CodeCodec<ContactRole> ROLE = new CodeCodec<>("contact-role", ContactRole.CODES) {
        @Override
        ContactRole create(String code, @Nullable String text, Extensions extensions) {
            return new ContactRole(code, text, extensions);
        }
    };

    static final ContactCodec INSTANCE = new ContactCodec();

    private ContactCodec() {
        super(MEMBERS);
    }

    @Override
    ContactBuilder start() {
        return Contact.builder();
    }

    @Override
    void read(String member, ContactBuilder to, PlanInput in) {
        switch (member) {
            case "role" -> to.role(in.object(ROLE));
            case "unit" -> to.unit(in.word());
            case "name" -> to.name(in.text());
            case "postalCode" -> to.postalCode(in.text());
            case "address" -> to.address(in.text());
            case "telephone" -> to.telephone(in.text());
            case "fax" -> to.fax(in.text());
            case "email" -> to.email(in.text());
            case "webAddress" -> to.webAddress(in.text());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Contact finish(ContactBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

package org.dxplan.io.codec;

import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.model.organization.OrganizationalUnitBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link OrganizationalUnit} (所管課). */
final class OrganizationalUnitCodec extends ObjectCodec<OrganizationalUnit, OrganizationalUnitBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("name").asRequired(),
            Member.reference("parent", ReferenceKind.ORGANIZATIONAL_UNIT),
            Member.object("period", "Period"),
            Member.references("successors", ReferenceKind.ORGANIZATIONAL_UNIT),
            Member.object("contact", "Contact"),
            Member.text("note"));

    static final OrganizationalUnitCodec INSTANCE = new OrganizationalUnitCodec();

    private OrganizationalUnitCodec() {
        super(MEMBERS);
    }

    @Override
    OrganizationalUnitBuilder start() {
        return OrganizationalUnit.builder().id("").name("");
    }

    @Override
    void read(String member, OrganizationalUnitBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "name" -> to.name(in.requiredText());
            case "parent" -> to.parent(in.word());
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "successors" -> to.successors(in.words());
            case "contact" -> to.contact(in.object(ContactCodec.INSTANCE));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    OrganizationalUnit finish(OrganizationalUnitBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

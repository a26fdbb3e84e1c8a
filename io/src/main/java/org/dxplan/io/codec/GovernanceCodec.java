package org.dxplan.io.codec;

import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.GovernanceBuilder;
import org.dxplan.part.Extensions;

/** {@link Governance} (推進体制・進行管理). */
final class GovernanceCodec extends ObjectCodec<Governance, GovernanceBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.objects("statements", "Statement"),
            Member.object("asOf", "PlanDate"),
            Member.objects("bodies", "Body"),
            Member.objects("roles", "GovernanceRole"),
            Member.object("secretariat", "Responsible"),
            Member.objects("managementCycles", "ManagementCycle"),
            Member.objects("reviews", "Review"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final GovernanceCodec INSTANCE = new GovernanceCodec();

    private GovernanceCodec() {
        super(MEMBERS);
    }

    @Override
    GovernanceBuilder start() {
        return Governance.builder();
    }

    @Override
    void read(String member, GovernanceBuilder to, PlanInput in) {
        switch (member) {
            case "statements" -> to.statements(in.objects(StatementCodec.INSTANCE));
            case "asOf" -> to.asOf(in.object(PlanDateCodec.INSTANCE));
            case "bodies" -> to.bodies(in.objects(BodyCodec.INSTANCE));
            case "roles" -> to.roles(in.objects(GovernanceRoleCodec.INSTANCE));
            case "secretariat" -> to.secretariat(in.object(ResponsibleCodec.INSTANCE));
            case "managementCycles" -> to.managementCycles(in.objects(ManagementCycleCodec.INSTANCE));
            case "reviews" -> to.reviews(in.objects(ReviewCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Governance finish(GovernanceBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Governance from, PlanOutput out) {
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
        out.member("asOf").object(PlanDateCodec.INSTANCE, from.asOf());
        out.member("bodies").objects(BodyCodec.INSTANCE, from.bodies());
        out.member("roles").objects(GovernanceRoleCodec.INSTANCE, from.roles());
        out.member("secretariat").object(ResponsibleCodec.INSTANCE, from.secretariat());
        out.member("managementCycles").objects(ManagementCycleCodec.INSTANCE, from.managementCycles());
        out.member("reviews").objects(ReviewCodec.INSTANCE, from.reviews());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

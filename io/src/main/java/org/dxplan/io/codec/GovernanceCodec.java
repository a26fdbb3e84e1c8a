package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Statement;
import org.dxplan.model.organization.Body;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.GovernanceRole;
import org.dxplan.model.organization.ManagementCycle;
import org.dxplan.model.organization.Review;
import org.dxplan.time.PlanDate;

/** {@link Governance} (推進体制・進行管理). */
final class GovernanceCodec extends ObjectCodec<Governance> {

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

    static final ObjectCodec<Governance> INSTANCE = new GovernanceCodec();

    private GovernanceCodec() {
        super(MEMBERS);
    }

    @Override
    Governance read(ObjectInput object, PlanInput in) {
        List<Statement> statements = List.of();
        PlanDate asOf = null;
        List<Body> bodies = List.of();
        List<GovernanceRole> roles = List.of();
        Responsible secretariat = null;
        List<ManagementCycle> managementCycles = List.of();
        List<Review> reviews = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "statements" -> statements = in.objects(StatementCodec.INSTANCE);
                case "asOf" -> asOf = in.object(PlanDateCodec.INSTANCE);
                case "bodies" -> bodies = in.objects(BodyCodec.INSTANCE);
                case "roles" -> roles = in.objects(GovernanceRoleCodec.INSTANCE);
                case "secretariat" -> secretariat = in.object(ResponsibleCodec.INSTANCE);
                case "managementCycles" -> managementCycles = in.objects(ManagementCycleCodec.INSTANCE);
                case "reviews" -> reviews = in.objects(ReviewCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Governance(
                statements,
                asOf,
                bodies,
                roles,
                secretariat,
                managementCycles,
                reviews,
                note,
                citations,
                object.extensions());
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

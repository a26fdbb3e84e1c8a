package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.organization.GovernanceRole;
import org.dxplan.model.organization.GovernanceRoleKind;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;

/** {@link GovernanceRole} (本部長、CIO等). */
final class GovernanceRoleCodec extends ObjectCodec<GovernanceRole> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "governance-role-kind"),
            Member.text("label"),
            Member.text("holder"),
            Member.reference("body", ReferenceKind.BODY),
            Member.flag("absent"),
            Member.object("period", "Period"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<GovernanceRoleKind> KIND = new CodeCodec<>("governance-role-kind", GovernanceRoleKind.CODES);

    static final ObjectCodec<GovernanceRole> INSTANCE = new GovernanceRoleCodec();

    private GovernanceRoleCodec() {
        super(MEMBERS);
    }

    @Override
    GovernanceRole read(ObjectInput object, PlanInput in) {
        GovernanceRoleKind kind = null;
        String label = null;
        String holder = null;
        String body = null;
        Boolean absent = null;
        Period period = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "kind" -> kind = in.object(KIND);
                case "label" -> label = in.text();
                case "holder" -> holder = in.text();
                case "body" -> body = in.word();
                case "absent" -> absent = in.flag();
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new GovernanceRole(kind, label, holder, body, absent, period, note, citations, object.extensions());
    }

    @Override
    void write(GovernanceRole from, PlanOutput out) {
        out.member("kind").object(KIND, from.kind());
        out.member("label").text(from.label());
        out.member("holder").text(from.holder());
        out.member("body").text(from.body());
        out.member("absent").flag(from.absent());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

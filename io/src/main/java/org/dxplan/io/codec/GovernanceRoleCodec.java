package org.dxplan.io.codec;

import org.dxplan.model.organization.GovernanceRole;
import org.dxplan.model.organization.GovernanceRoleBuilder;
import org.dxplan.model.organization.GovernanceRoleKind;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link GovernanceRole} (本部長、CIO等). */
final class GovernanceRoleCodec extends ObjectCodec<GovernanceRole, GovernanceRoleBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "governance-role-kind"),
            Member.text("label"),
            Member.text("holder"),
            Member.reference("body", ReferenceKind.BODY),
            Member.flag("absent"),
            Member.object("period", "Period"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<GovernanceRoleKind> KIND =
            new CodeCodec<>("governance-role-kind", GovernanceRoleKind.CODES) {
                @Override
                GovernanceRoleKind create(String code, @Nullable String text, Extensions extensions) {
                    return new GovernanceRoleKind(code, text, extensions);
                }
            };

    static final GovernanceRoleCodec INSTANCE = new GovernanceRoleCodec();

    private GovernanceRoleCodec() {
        super(MEMBERS);
    }

    @Override
    GovernanceRoleBuilder start() {
        return GovernanceRole.builder();
    }

    @Override
    void read(String member, GovernanceRoleBuilder to, PlanInput in) {
        switch (member) {
            case "kind" -> to.kind(in.object(KIND));
            case "label" -> to.label(in.text());
            case "holder" -> to.holder(in.text());
            case "body" -> to.body(in.word());
            case "absent" -> to.absent(in.flag());
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    GovernanceRole finish(GovernanceRoleBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

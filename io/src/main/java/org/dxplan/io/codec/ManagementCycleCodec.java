package org.dxplan.io.codec;

import org.dxplan.model.organization.ManagementCycle;
import org.dxplan.model.organization.ManagementCycleBuilder;
import org.dxplan.model.organization.ManagementCycleKind;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link ManagementCycle} (PDCA等). */
final class ManagementCycleCodec extends ObjectCodec<ManagementCycle, ManagementCycleBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "management-cycle-kind"),
            Member.text("label"),
            Member.text("scope"),
            Member.texts("steps"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ManagementCycleKind> KIND =
            new CodeCodec<>("management-cycle-kind", ManagementCycleKind.CODES) {
                @Override
                ManagementCycleKind create(String code, @Nullable String text, Extensions extensions) {
                    return new ManagementCycleKind(code, text, extensions);
                }
            };

    static final ManagementCycleCodec INSTANCE = new ManagementCycleCodec();

    private ManagementCycleCodec() {
        super(MEMBERS);
    }

    @Override
    ManagementCycleBuilder start() {
        return ManagementCycle.builder();
    }

    @Override
    void read(String member, ManagementCycleBuilder to, PlanInput in) {
        switch (member) {
            case "kind" -> to.kind(in.object(KIND));
            case "label" -> to.label(in.text());
            case "scope" -> to.scope(in.text());
            case "steps" -> to.steps(in.texts());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    ManagementCycle finish(ManagementCycleBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(ManagementCycle from, PlanOutput out) {
        out.member("kind").object(KIND, from.kind());
        out.member("label").text(from.label());
        out.member("scope").text(from.scope());
        out.member("steps").texts(from.steps());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

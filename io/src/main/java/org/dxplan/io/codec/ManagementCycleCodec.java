package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.organization.ManagementCycle;
import org.dxplan.model.organization.ManagementCycleKind;

/** {@link ManagementCycle} (PDCA等). */
final class ManagementCycleCodec extends ObjectCodec<ManagementCycle> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "management-cycle-kind"),
            Member.text("label"),
            Member.text("scope"),
            Member.texts("steps"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ManagementCycleKind> KIND =
            new CodeCodec<>("management-cycle-kind", ManagementCycleKind.CODES);

    static final ObjectCodec<ManagementCycle> INSTANCE = new ManagementCycleCodec();

    private ManagementCycleCodec() {
        super(MEMBERS);
    }

    @Override
    ManagementCycle read(ObjectInput object, PlanInput in) {
        ManagementCycleKind kind = null;
        String label = null;
        String scope = null;
        List<String> steps = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "kind" -> kind = in.object(KIND);
                case "label" -> label = in.text();
                case "scope" -> scope = in.text();
                case "steps" -> steps = in.texts();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new ManagementCycle(kind, label, scope, steps, note, citations, object.extensions());
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

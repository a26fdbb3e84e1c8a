package org.dxplan.io.codec;

import org.dxplan.model.publication.PlanRelation;
import org.dxplan.model.publication.PlanRelationKind;
import org.dxplan.part.ReferenceKind;

/** {@link PlanRelation} (関連). */
final class PlanRelationCodec extends ObjectCodec<PlanRelation> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("kind", "plan-relation-kind").asRequired(),
            Member.reference("target", ReferenceKind.RELATED_PLAN),
            Member.text("note"));

    static final CodeCodec<PlanRelationKind> KIND = new CodeCodec<>("plan-relation-kind", PlanRelationKind.CODES);

    static final ObjectCodec<PlanRelation> INSTANCE = new PlanRelationCodec();

    private PlanRelationCodec() {
        super(MEMBERS);
    }

    @Override
    PlanRelation read(ObjectInput object, PlanInput in) {
        PlanRelationKind kind = null;
        String target = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "kind" -> kind = in.object(KIND);
                case "target" -> target = in.word();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new PlanRelation(kind, target, note, object.extensions());
    }

    @Override
    void write(PlanRelation from, PlanOutput out) {
        out.member("kind").object(KIND, from.kind());
        out.member("target").text(from.target());
        out.member("note").text(from.note());
    }
}

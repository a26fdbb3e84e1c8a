package org.dxplan.io.codec;

import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.AlignmentBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link Alignment} (整合). */
final class AlignmentCodec extends ObjectCodec<Alignment, AlignmentBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.objects("nationalItems", "NationalItem"),
            Member.texts("standardizedServices"),
            Member.integers("sdgs"),
            Member.references("legalBases", ReferenceKind.LEGAL_BASIS),
            Member.references("relatedPlans", ReferenceKind.RELATED_PLAN),
            Member.text("note"),
            Member.object("interpreted", "Alignment"));

    static final AlignmentCodec INSTANCE = new AlignmentCodec();

    private AlignmentCodec() {
        super(MEMBERS);
    }

    @Override
    AlignmentBuilder start() {
        return Alignment.builder();
    }

    @Override
    void read(String member, AlignmentBuilder to, PlanInput in) {
        switch (member) {
            case "nationalItems" -> to.nationalItems(in.objects(NationalItemCodec.INSTANCE));
            case "standardizedServices" -> to.standardizedServices(in.texts());
            case "sdgs" -> to.sdgs(in.integers());
            case "legalBases" -> to.legalBases(in.words());
            case "relatedPlans" -> to.relatedPlans(in.words());
            case "note" -> to.note(in.text());
            case "interpreted" -> to.interpreted(in.object(this));
            default -> throw unknown(member);
        }
    }

    @Override
    Alignment finish(AlignmentBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Alignment from, PlanOutput out) {
        out.member("nationalItems").objects(NationalItemCodec.INSTANCE, from.nationalItems());
        out.member("standardizedServices").texts(from.standardizedServices());
        out.member("sdgs").integers(from.sdgs());
        out.member("legalBases").texts(from.legalBases());
        out.member("relatedPlans").texts(from.relatedPlans());
        out.member("note").text(from.note());
        out.member("interpreted").object(this, from.interpreted());
    }
}

package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.NationalItem;
import org.dxplan.part.ReferenceKind;

/** {@link Alignment} (整合). */
final class AlignmentCodec extends ObjectCodec<Alignment> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.objects("nationalItems", "NationalItem"),
            Member.texts("standardizedServices"),
            Member.integers("sdgs"),
            Member.references("legalBases", ReferenceKind.LEGAL_BASIS),
            Member.references("relatedPlans", ReferenceKind.RELATED_PLAN),
            Member.text("note"),
            Member.object("interpreted", "Alignment"));

    static final ObjectCodec<Alignment> INSTANCE = new AlignmentCodec();

    private AlignmentCodec() {
        super(MEMBERS);
    }

    @Override
    Alignment read(ObjectInput object, PlanInput in) {
        List<NationalItem> nationalItems = List.of();
        List<String> standardizedServices = List.of();
        List<Integer> sdgs = List.of();
        List<String> legalBases = List.of();
        List<String> relatedPlans = List.of();
        String note = null;
        Alignment interpreted = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "nationalItems" -> nationalItems = in.objects(NationalItemCodec.INSTANCE);
                case "standardizedServices" -> standardizedServices = in.texts();
                case "sdgs" -> sdgs = in.integers();
                case "legalBases" -> legalBases = in.words();
                case "relatedPlans" -> relatedPlans = in.words();
                case "note" -> note = in.text();
                case "interpreted" -> interpreted = in.object(this);
                default -> throw unknown(member);
            }
        }
        return new Alignment(
                nationalItems,
                standardizedServices,
                sdgs,
                legalBases,
                relatedPlans,
                note,
                interpreted,
                object.extensions());
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

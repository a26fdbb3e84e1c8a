package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.publication.LegalBasis;
import org.dxplan.time.PlanDate;

/** {@link LegalBasis} (根拠法令). */
final class LegalBasisCodec extends ObjectCodec<LegalBasis> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("lawNumber"),
            Member.text("article"),
            Member.object("inForce", "PlanDate"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<LegalBasis> INSTANCE = new LegalBasisCodec();

    private LegalBasisCodec() {
        super(MEMBERS);
    }

    @Override
    LegalBasis read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        String lawNumber = null;
        String article = null;
        PlanDate inForce = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "lawNumber" -> lawNumber = in.text();
                case "article" -> article = in.text();
                case "inForce" -> inForce = in.object(PlanDateCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new LegalBasis(id, title, lawNumber, article, inForce, note, citations, object.extensions());
    }

    @Override
    void write(LegalBasis from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("lawNumber").text(from.lawNumber());
        out.member("article").text(from.article());
        out.member("inForce").object(PlanDateCodec.INSTANCE, from.inForce());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

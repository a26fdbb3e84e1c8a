package org.dxplan.io.codec;

import org.dxplan.model.publication.LegalBasis;
import org.dxplan.model.publication.LegalBasisBuilder;
import org.dxplan.part.Extensions;

/** {@link LegalBasis} (根拠法令). */
final class LegalBasisCodec extends ObjectCodec<LegalBasis, LegalBasisBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("lawNumber"),
            Member.text("article"),
            Member.object("inForce", "PlanDate"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final LegalBasisCodec INSTANCE = new LegalBasisCodec();

    private LegalBasisCodec() {
        super(MEMBERS);
    }

    @Override
    LegalBasisBuilder start() {
        return LegalBasis.builder().id("").title("");
    }

    @Override
    void read(String member, LegalBasisBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "lawNumber" -> to.lawNumber(in.text());
            case "article" -> to.article(in.text());
            case "inForce" -> to.inForce(in.object(PlanDateCodec.INSTANCE));
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    LegalBasis finish(LegalBasisBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

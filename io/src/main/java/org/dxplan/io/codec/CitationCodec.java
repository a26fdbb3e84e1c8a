package org.dxplan.io.codec;

import org.dxplan.model.common.Citation;
import org.dxplan.model.common.CitationBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link Citation} (出典箇所). */
final class CitationCodec extends ObjectCodec<Citation, CitationBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("source", ReferenceKind.SOURCE),
            Member.reference("document", ReferenceKind.DOCUMENT),
            Member.objects("pages", "PageRange"),
            Member.text("quote"),
            Member.text("note"));

    static final CitationCodec INSTANCE = new CitationCodec();

    private CitationCodec() {
        super(MEMBERS);
    }

    @Override
    CitationBuilder start() {
        return Citation.builder();
    }

    @Override
    void read(String member, CitationBuilder to, PlanInput in) {
        switch (member) {
            case "source" -> to.source(in.word());
            case "document" -> to.document(in.word());
            case "pages" -> to.pages(in.objects(PageRangeCodec.INSTANCE));
            case "quote" -> to.quote(in.text());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Citation finish(CitationBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Citation from, PlanOutput out) {
        out.member("source").text(from.source());
        out.member("document").text(from.document());
        out.member("pages").objects(PageRangeCodec.INSTANCE, from.pages());
        out.member("quote").text(from.quote());
        out.member("note").text(from.note());
    }
}

package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.PageRange;
import org.dxplan.part.ReferenceKind;

/** {@link Citation} (出典箇所). */
final class CitationCodec extends ObjectCodec<Citation> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("source", ReferenceKind.SOURCE),
            Member.reference("document", ReferenceKind.DOCUMENT),
            Member.objects("pages", "PageRange"),
            Member.text("quote"),
            Member.text("note"));

    static final ObjectCodec<Citation> INSTANCE = new CitationCodec();

    private CitationCodec() {
        super(MEMBERS);
    }

    @Override
    Citation read(ObjectInput object, PlanInput in) {
        String source = null;
        String document = null;
        List<PageRange> pages = List.of();
        String quote = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "source" -> source = in.word();
                case "document" -> document = in.word();
                case "pages" -> pages = in.objects(PageRangeCodec.INSTANCE);
                case "quote" -> quote = in.text();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Citation(source, document, pages, quote, note, object.extensions());
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

package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.publication.DocumentPart;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.OutlineEntry;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.time.PlanDate;

/** {@link PublishedDocument} (公表資料). */
final class PublishedDocumentCodec extends ObjectCodec<PublishedDocument> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.code("part", "document-part"),
            Member.text("format"),
            Member.text("size"),
            Member.integer("pageCount"),
            Member.text("address"),
            Member.object("edition", "Edition"),
            Member.object("date", "PlanDate"),
            Member.objects("outline", "OutlineEntry"),
            Member.text("note"));

    static final CodeCodec<DocumentPart> PART = new CodeCodec<>("document-part", DocumentPart.CODES);

    static final ObjectCodec<PublishedDocument> INSTANCE = new PublishedDocumentCodec();

    private PublishedDocumentCodec() {
        super(MEMBERS);
    }

    @Override
    PublishedDocument read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        DocumentPart part = null;
        String format = null;
        String size = null;
        Integer pageCount = null;
        String address = null;
        Edition edition = null;
        PlanDate date = null;
        List<OutlineEntry> outline = List.of();
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "part" -> part = in.object(PART);
                case "format" -> format = in.word();
                case "size" -> size = in.text();
                case "pageCount" -> pageCount = in.integer();
                case "address" -> address = in.text();
                case "edition" -> edition = in.object(EditionCodec.INSTANCE);
                case "date" -> date = in.object(PlanDateCodec.INSTANCE);
                case "outline" -> outline = in.objects(OutlineEntryCodec.INSTANCE);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new PublishedDocument(
                id, title, part, format, size, pageCount, address, edition, date, outline, note, object.extensions());
    }

    @Override
    void write(PublishedDocument from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("part").object(PART, from.part());
        out.member("format").text(from.format());
        out.member("size").text(from.size());
        out.member("pageCount").integer(from.pageCount());
        out.member("address").text(from.address());
        out.member("edition").object(EditionCodec.INSTANCE, from.edition());
        out.member("date").object(PlanDateCodec.INSTANCE, from.date());
        out.member("outline").objects(OutlineEntryCodec.INSTANCE, from.outline());
        out.member("note").text(from.note());
    }
}

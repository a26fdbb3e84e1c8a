package org.dxplan.io.codec;

import org.dxplan.model.publication.DocumentPart;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.model.publication.PublishedDocumentBuilder;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link PublishedDocument} (公表資料). */
final class PublishedDocumentCodec extends ObjectCodec<PublishedDocument, PublishedDocumentBuilder> {

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

    static final CodeCodec<DocumentPart> PART = new CodeCodec<>("document-part", DocumentPart.CODES) {
        @Override
        DocumentPart create(String code, @Nullable String text, Extensions extensions) {
            return new DocumentPart(code, text, extensions);
        }
    };

    static final PublishedDocumentCodec INSTANCE = new PublishedDocumentCodec();

    private PublishedDocumentCodec() {
        super(MEMBERS);
    }

    @Override
    PublishedDocumentBuilder start() {
        return PublishedDocument.builder().id("").title("");
    }

    @Override
    void read(String member, PublishedDocumentBuilder to, PlanInput in) {
        switch (member) {
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "part" -> to.part(in.object(PART));
            case "format" -> to.format(in.word());
            case "size" -> to.size(in.text());
            case "pageCount" -> to.pageCount(in.integer());
            case "address" -> to.address(in.text());
            case "edition" -> to.edition(in.object(EditionCodec.INSTANCE));
            case "date" -> to.date(in.object(PlanDateCodec.INSTANCE));
            case "outline" -> to.outline(in.objects(OutlineEntryCodec.INSTANCE));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    PublishedDocument finish(PublishedDocumentBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

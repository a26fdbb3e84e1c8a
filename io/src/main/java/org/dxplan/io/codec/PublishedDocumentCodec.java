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
    void write(String member, PublishedDocument from, PlanOutput out) {
        switch (member) {
            case "id" -> out.text(from.id());
            case "title" -> out.text(from.title());
            case "part" -> out.object(PART, from.part());
            case "format" -> out.text(from.format());
            case "size" -> out.text(from.size());
            case "pageCount" -> out.integer(from.pageCount());
            case "address" -> out.text(from.address());
            case "edition" -> out.object(EditionCodec.INSTANCE, from.edition());
            case "date" -> out.object(PlanDateCodec.INSTANCE, from.date());
            case "outline" -> out.objects(OutlineEntryCodec.INSTANCE, from.outline());
            case "note" -> out.text(from.note());
            default -> throw unknown(member);
        }
    }
}

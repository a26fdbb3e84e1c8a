package org.dxplan.io.codec;

import org.dxplan.model.publication.OutlineEntry;
import org.dxplan.model.publication.OutlineEntryBuilder;
import org.dxplan.part.Extensions;

/** {@link OutlineEntry} (目次). */
final class OutlineEntryCodec extends ObjectCodec<OutlineEntry, OutlineEntryBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("number"),
            Member.text("title").asRequired(),
            Member.objects("pages", "PageRange"),
            Member.objects("entries", "OutlineEntry"),
            Member.text("note"));

    static final OutlineEntryCodec INSTANCE = new OutlineEntryCodec();

    private OutlineEntryCodec() {
        super(MEMBERS);
    }

    @Override
    OutlineEntryBuilder start() {
        return OutlineEntry.builder().title("");
    }

    @Override
    void read(String member, OutlineEntryBuilder to, PlanInput in) {
        switch (member) {
            case "number" -> to.number(in.text());
            case "title" -> to.title(in.requiredText());
            case "pages" -> to.pages(in.objects(PageRangeCodec.INSTANCE));
            case "entries" -> to.entries(in.objects(this));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    OutlineEntry finish(OutlineEntryBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(OutlineEntry from, PlanOutput out) {
        out.member("number").text(from.number());
        out.member("title").text(from.title());
        out.member("pages").objects(PageRangeCodec.INSTANCE, from.pages());
        out.member("entries").objects(this, from.entries());
        out.member("note").text(from.note());
    }
}

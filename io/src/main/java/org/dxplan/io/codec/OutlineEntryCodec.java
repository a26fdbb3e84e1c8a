package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.PageRange;
import org.dxplan.model.publication.OutlineEntry;

/** {@link OutlineEntry} (目次). */
final class OutlineEntryCodec extends ObjectCodec<OutlineEntry> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("number"),
            Member.text("title").asRequired(),
            Member.objects("pages", "PageRange"),
            Member.objects("entries", "OutlineEntry"),
            Member.text("note"));

    static final ObjectCodec<OutlineEntry> INSTANCE = new OutlineEntryCodec();

    private OutlineEntryCodec() {
        super(MEMBERS);
    }

    @Override
    OutlineEntry read(ObjectInput object, PlanInput in) {
        String number = null;
        String title = "";
        List<PageRange> pages = List.of();
        List<OutlineEntry> entries = List.of();
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "number" -> number = in.text();
                case "title" -> title = in.requiredText();
                case "pages" -> pages = in.objects(PageRangeCodec.INSTANCE);
                case "entries" -> entries = in.objects(this);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new OutlineEntry(number, title, pages, entries, note, object.extensions());
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

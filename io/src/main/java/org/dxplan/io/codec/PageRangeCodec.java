package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.PageRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** {@link PageRange} (ページ): a bare integer for one page, else an object. */
final class PageRangeCodec extends ObjectCodec<PageRange> {

    private static final MemberTable MEMBERS = MemberTable.of(Member.integer("from"), Member.integer("to"));

    static final ObjectCodec<PageRange> INSTANCE = new PageRangeCodec();

    private PageRangeCodec() {
        super(MEMBERS);
    }

    @Override
    public List<Member> shortForms() {
        return List.of(Member.integer("from"));
    }

    @Override
    PageRange read(ObjectInput object, PlanInput in) {
        Integer from = null;
        Integer to = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "from" -> from = in.integer();
                case "to" -> to = in.integer();
                default -> throw unknown(member);
            }
        }
        return new PageRange(from, to, object.extensions());
    }

    @Override
    @Nullable
    PageRange readShort(PlanInput in) {
        if (in.token() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongType("page-range");
            return null;
        }
        Integer page = in.integer();
        return page == null ? null : PageRange.of(page);
    }

    @Override
    void write(PageRange from, PlanOutput out) {
        out.member("from").integer(from.from());
        out.member("to").integer(from.to());
    }

    @Override
    boolean writeShort(PageRange value, PlanOutput out) {
        if (!value.isSinglePage()) {
            return false;
        }
        out.integer(value.from());
        return true;
    }

    @Override
    boolean isNumber(PageRange value) {
        return value.isSinglePage();
    }
}

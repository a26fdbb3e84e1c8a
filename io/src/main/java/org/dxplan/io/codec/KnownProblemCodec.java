package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.part.Extensions;
import org.dxplan.validation.config.ProblemIdentity;
import org.jspecify.annotations.Nullable;

/** How a known problem stands in JSON; a count of one is not written. */
final class KnownProblemCodec extends ObjectCodec<KnownProblemCodec.Known, KnownProblemCodec.Draft> {

    static final KnownProblemCodec INSTANCE = new KnownProblemCodec();

    private KnownProblemCodec() {
        super(MemberTable.of(
                Member.text("plan").asRequired(),
                Member.text("code").asRequired(),
                Member.text("subject"),
                Member.text("member"),
                Member.texts("arguments"),
                Member.integer("count")));
    }

    /** How many problems of one identity are known. */
    record Known(ProblemIdentity identity, int count) {}

    /** What has been read of a known problem. */
    static final class Draft {
        private @Nullable String plan;
        private @Nullable String code;
        private @Nullable String subject;
        private @Nullable String member;
        private List<String> arguments = List.of();
        private int count = 1;
    }

    @Override
    Draft start() {
        return new Draft();
    }

    @Override
    void read(String member, Draft to, PlanInput in) {
        switch (member) {
            case "plan" -> to.plan = in.word();
            case "code" -> to.code = in.word();
            case "subject" -> to.subject = in.word();
            case "member" -> to.member = in.word();
            case "arguments" -> to.arguments = in.texts();
            case "count" -> to.count = count(in);
            default -> throw unknown(member);
        }
    }

    private static int count(PlanInput in) {
        Integer count = in.integer();
        if (count != null && count < 1) {
            in.badValue(count.toString(), "positive-integer");
        }
        return count == null ? 0 : count;
    }

    @Override
    @Nullable
    Known finish(Draft from, Extensions extensions, PlanInput in) {
        if (from.plan == null || from.code == null || from.count < 1) {
            return null;
        }
        String member = from.member == null ? "" : from.member;
        return new Known(new ProblemIdentity(from.plan, from.code, from.subject, member, from.arguments), from.count);
    }

    @Override
    void write(Known from, PlanOutput out) {
        ProblemIdentity identity = from.identity();
        out.member("plan").text(identity.plan());
        out.member("code").text(identity.code());
        out.member("subject").text(identity.subject());
        out.member("member").text(identity.member().isEmpty() ? null : identity.member());
        out.member("arguments").texts(identity.arguments());
        out.member("count").integer(from.count() == 1 ? null : from.count());
    }
}

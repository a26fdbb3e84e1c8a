package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.validation.config.ProblemIdentity;
import org.jspecify.annotations.Nullable;

/** How a known problem stands in JSON; a count of one is not written. */
final class KnownProblemCodec extends ObjectCodec<KnownProblemCodec.Known> {

    static final ObjectCodec<KnownProblemCodec.Known> INSTANCE = new KnownProblemCodec();

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

    @Override
    @Nullable
    Known read(ObjectInput object, PlanInput in) {
        String plan = null;
        String code = null;
        String subject = null;
        String member = null;
        List<String> arguments = List.of();
        int count = 1;
        for (String name = object.next(); name != null; name = object.next()) {
            switch (name) {
                case "plan" -> plan = in.word();
                case "code" -> code = in.word();
                case "subject" -> subject = in.word();
                case "member" -> member = in.word();
                case "arguments" -> arguments = in.texts();
                case "count" -> count = count(in);
                default -> throw unknown(name);
            }
        }
        if (plan == null || code == null || count < 1) {
            return null;
        }
        return new Known(new ProblemIdentity(plan, code, subject, member == null ? "" : member, arguments), count);
    }

    private static int count(PlanInput in) {
        Integer count = in.integer();
        if (count != null && count < 1) {
            in.badValue(count.toString(), "positive-integer");
        }
        return count == null ? 0 : count;
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

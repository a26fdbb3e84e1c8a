package org.dxplan.io.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dxplan.validation.config.Suppression;
import org.jspecify.annotations.Nullable;

/** {@link Suppression} (指摘の除外). */
final class SuppressionCodec extends ObjectCodec<Suppression> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("code").asRequired(),
            Member.text("plan"),
            Member.text("subject"),
            Member.text("member"),
            Member.text("pointer"),
            Member.text("reason").asRequired(),
            Member.isoDate("expires"));

    static final ObjectCodec<Suppression> INSTANCE = new SuppressionCodec();

    private SuppressionCodec() {
        super(MEMBERS);
    }

    @Override
    @Nullable
    Suppression read(ObjectInput object, PlanInput in) {
        String code = "";
        String plan = null;
        String subject = null;
        String member = null;
        String pointer = null;
        String reason = "";
        LocalDate expires = null;
        for (String name = object.next(); name != null; name = object.next()) {
            switch (name) {
                case "code" -> code = notBlank(in);
                case "plan" -> plan = in.word();
                case "subject" -> subject = in.word();
                case "member" -> member = in.text();
                case "pointer" -> pointer = in.text();
                case "reason" -> reason = notBlank(in);
                case "expires" -> expires = day(in);
                default -> throw unknown(name);
            }
        }
        return code.isBlank() || reason.isBlank()
                ? null
                : new Suppression(code, plan, subject, member, pointer, reason, expires);
    }

    private static String notBlank(PlanInput in) {
        String text = in.text();
        if (text == null) {
            return "";
        }
        if (text.isBlank()) {
            in.badValue(text, "text-not-blank");
        }
        return text;
    }

    private static @Nullable LocalDate day(PlanInput in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            in.badValue(text, "iso-day");
            return null;
        }
    }

    @Override
    void write(Suppression from, PlanOutput out) {
        out.member("code").text(from.code());
        out.member("plan").text(from.plan());
        out.member("subject").text(from.subject());
        out.member("member").text(from.member());
        out.member("pointer").text(from.pointer());
        out.member("reason").text(from.reason());
        out.member("expires")
                .text(from.expires() == null ? null : from.expires().toString());
    }
}

package org.dxplan.io.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dxplan.part.Extensions;
import org.dxplan.validation.config.Suppression;
import org.jspecify.annotations.Nullable;

/** {@link Suppression} (指摘の除外). */
final class SuppressionCodec extends ObjectCodec<Suppression, SuppressionCodec.Draft> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("code").asRequired(),
            Member.text("plan"),
            Member.text("subject"),
            Member.text("member"),
            Member.text("pointer"),
            Member.text("reason").asRequired(),
            Member.isoDate("expires"));

    static final SuppressionCodec INSTANCE = new SuppressionCodec();

    private SuppressionCodec() {
        super(MEMBERS);
    }

    /** What has been read of a suppression. */
    static final class Draft {
        private String code = "";
        private @Nullable String plan;
        private @Nullable String subject;
        private @Nullable String member;
        private @Nullable String pointer;
        private String reason = "";
        private @Nullable LocalDate expires;
    }

    @Override
    Draft start() {
        return new Draft();
    }

    @Override
    void read(String member, Draft to, PlanInput in) {
        switch (member) {
            case "code" -> to.code = notBlank(in);
            case "plan" -> to.plan = in.word();
            case "subject" -> to.subject = in.word();
            case "member" -> to.member = in.text();
            case "pointer" -> to.pointer = in.text();
            case "reason" -> to.reason = notBlank(in);
            case "expires" -> to.expires = day(in);
            default -> throw unknown(member);
        }
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
    @Nullable
    Suppression finish(Draft from, Extensions extensions, PlanInput in) {
        return from.code.isBlank() || from.reason.isBlank()
                ? null
                : new Suppression(
                        from.code, from.plan, from.subject, from.member, from.pointer, from.reason, from.expires);
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

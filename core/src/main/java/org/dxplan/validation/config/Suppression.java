package org.dxplan.validation.config;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.dxplan.validation.rule.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is accepted, with the reason (指摘の除外): which rule, in which plan, about what, until when.
 *
 * <pre>{@code
 * Suppression.builder()
 *         .code("GLS-01")
 *         .subject("m-02-1")
 *         .member("title")
 *         .reason("印刷版のとおり。次の版で改める。")
 *         .expires(LocalDate.of(2027, 3, 31))
 *         .build();
 * }</pre>
 *
 * <p>What is not said is not asked for: without a subject the finding is accepted wherever it stands. This class is immutable
 * and thread-safe.
 *
 * @param code  the code of a rule such as {@code GLS-01}, or the beginning of codes such as {@code GLS}, not null
 * @param plan  the id of the plan, null for every plan
 * @param subject  the id of the nearest thing with an id, null for whatever it is about
 * @param member  the names of the members from there to the place, such as {@code targets/value}, null for every member
 * @param pointer  the JSON Pointer of the place, null for every place; a subject outlives edits, a pointer does not
 * @param reason  why it is accepted, not null
 * @param expires  the last day on which it is accepted, null for no end
 */
@RecordBuilder
public record Suppression(
        String code,
        @Nullable String plan,
        @Nullable String subject,
        @Nullable String member,
        @Nullable String pointer,
        String reason,
        @Nullable LocalDate expires) {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the code or the reason is null
     * @throws IllegalArgumentException if the code or the reason is blank
     */
    public Suppression {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(reason, "reason");
        if (code.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A suppression needs a code and a reason");
        }
    }

    /**
     * Starts an empty suppression. Its {@code code} and {@code reason} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static SuppressionBuilder builder() {
        return SuppressionBuilder.builder();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this suppression, not null
     */
    public SuppressionBuilder toBuilder() {
        return SuppressionBuilder.builder(this);
    }

    /**
     * Tells whether the suppression no longer holds.
     *
     * @param today  the date of the validation, not null
     * @return true if its last day has passed
     */
    public boolean isExpired(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }

    /**
     * Tells whether a problem is one that is accepted, whatever the day.
     *
     * @param planId  the id of the plan in which it was found, not null
     * @param problem  the problem, not null
     * @return true if everything that the suppression names fits
     */
    public boolean matches(String planId, Problem problem) {
        return Codes.cover(code, problem.code())
                && (plan == null || plan.equals(planId))
                && (subject == null || subject.equals(problem.subject()))
                && (member == null || member.equals(problem.member()))
                && (pointer == null || pointer.equals(problem.pointer()));
    }

    /** Tells whether every problem of a rule in a plan is accepted, whatever it is about. */
    boolean acceptsAll(String planId, String problemCode, LocalDate today) {
        return Codes.cover(code, problemCode)
                && (plan == null || plan.equals(planId))
                && subject == null
                && member == null
                && pointer == null
                && !isExpired(today);
    }
}

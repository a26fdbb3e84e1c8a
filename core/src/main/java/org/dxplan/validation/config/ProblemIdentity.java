package org.dxplan.validation.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * What makes a problem the same problem after an edit (指摘の同一性): the plan, the rule, the subject, the member, and the
 * facts without counts.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param plan  the id of the plan, not null
 * @param code  the code of the rule, not null
 * @param subject  the id of the nearest thing with an id, null if there is none
 * @param member  the names of the members from there to the place, empty for the thing itself, not null
 * @param arguments  the facts as {@code name=value}, without whole numbers, which count things or years and change with
 *     every edit, not null, copied
 */
public record ProblemIdentity(
        String plan, String code, @Nullable String subject, String member, List<String> arguments) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if a component that must not be null is
     */
    public ProblemIdentity {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(member, "member");
        arguments = List.copyOf(arguments);
    }

    /**
     * Obtains the identity of a problem.
     *
     * @param planId  the id of the plan in which it was found, not null
     * @param problem  the problem, not null
     * @return its identity, not null
     */
    public static ProblemIdentity of(String planId, Problem problem) {
        List<String> facts = new ArrayList<>();
        problem.arguments().forEach((name, value) -> {
            if (!isCount(value)) {
                facts.add(name + "=" + text(value));
            }
        });
        return new ProblemIdentity(planId, problem.code(), problem.subject(), problem.member(), facts);
    }

    private static boolean isCount(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || (value instanceof Collection<?> items && items.stream().allMatch(ProblemIdentity::isCount));
    }

    private static String text(Object value) {
        if (value instanceof Word word) {
            return word.code();
        }
        return value instanceof Collection<?> items
                ? String.join(",", items.stream().map(ProblemIdentity::text).toList())
                : value.toString();
    }
}

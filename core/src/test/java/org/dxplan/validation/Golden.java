package org.dxplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * Prints all problems of a plan, so that a test compares every fact of every problem at once:
 *
 * <pre>
 * error IDN-01 /measures/1/id m-01 [/measures/0/id] {id=m-01}
 *   識別子(id)「m-01」が、この計画の中で重複しています。
 *   > どちらかを別の識別子に改め、参照している箇所も合わせてください。
 * </pre>
 *
 * <p>On the first line stand severity, code, pointer, subject, related pointers and arguments; then message and hint.
 */
public final class Golden {

    /** The groups that are tested in Java; the others are by the plan files of io, and would only add what a cut-down plan lacks. */
    private static final Set<String> GROUPS = Set.of("DOC", "IDN", "STR", "REF", "PER", "GLS", "COD");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private Golden() {}

    /** Returns the problems in the profile that fits the plan, in Japanese. */
    public static String problems(DxPlan plan) {
        return problems(plan, null, List.of());
    }

    /** Returns the problems in a profile, in Japanese. */
    public static String problems(DxPlan plan, Profile profile) {
        return problems(plan, profile, List.of());
    }

    /** Returns the problems that are found beside those that reading the plan has found, in Japanese. */
    public static String problems(DxPlan plan, @Nullable Profile profile, List<Problem> known) {
        return print(validate(plan, profile, known), Locale.JAPANESE);
    }

    /** Returns the problems in the profile that fits the plan, in English. */
    public static String problemsInEnglish(DxPlan plan) {
        return print(validate(plan, null, List.of()), Locale.ENGLISH);
    }

    private static List<Problem> validate(DxPlan plan, @Nullable Profile profile, List<Problem> known) {
        List<Problem> problems =
                PlanValidator.builder().profile(profile).clock(CLOCK).build().validate(plan, known).problems().stream()
                        .filter(problem -> GROUPS.contains(problem.rule().group()))
                        .toList();
        for (Problem problem : problems) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(problem.message(locale)).isNotBlank().doesNotContain("{", "}");
                assertThat(problem.hint(locale))
                        .hasValueSatisfying(
                                hint -> assertThat(hint).isNotBlank().doesNotContain("{", "}"));
            }
            for (Object argument : problem.arguments().values()) {
                if (argument instanceof Word word) {
                    assertThat(word.label(Locale.JAPANESE))
                            .as("label of " + word)
                            .isNotEqualTo(word.code());
                }
            }
        }
        return problems;
    }

    private static String print(List<Problem> problems, Locale locale) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            lines.append(problem.severity().code())
                    .append(' ')
                    .append(problem.code())
                    .append(' ')
                    .append(problem.pointer().isEmpty() ? "(plan)" : problem.pointer())
                    .append(' ')
                    .append(problem.subject())
                    .append(' ')
                    .append(problem.related().stream().map(Place::pointer).toList())
                    .append(' ')
                    .append(problem.arguments())
                    .append("\n  ")
                    .append(problem.message(locale))
                    .append('\n');
            problem.hint(locale)
                    .ifPresent(hint -> lines.append("  > ").append(hint).append('\n'));
        }
        return lines.toString();
    }
}

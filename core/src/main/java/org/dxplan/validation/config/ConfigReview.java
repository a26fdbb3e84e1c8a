package org.dxplan.validation.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.text.NearMiss;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * Reviews a configuration after the plans have been validated with it (設定の点検): what has expired, what accepts nothing any
 * more, what names no rule. Its problems stand in the configuration, not in a plan: their pointers lead into its file.
 *
 * <pre>{@code
 * ValidationResult result = validator.validate(plan);
 * List<Problem> problems = ConfigReview.of(config, result.suppressed(), RuleCatalog.builtIn(), LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class ConfigReview {

    private final RuleCatalog catalog;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigReview(RuleCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reviews a configuration.
     *
     * @param config  the configuration, not null
     * @param used  what it accepted in all plans that were validated with it, not null
     * @param catalog  the rules that there are, not null
     * @param today  the date of the validation, not null
     * @return the problems of the configuration in its order, not null
     */
    public static List<Problem> of(
            ValidationConfig config, List<Suppressed> used, RuleCatalog catalog, LocalDate today) {
        ConfigReview review = new ConfigReview(catalog);
        int index = 0;
        for (String code : config.severities().keySet()) {
            review.code(code, "/severities/" + index++ + "/code");
        }
        Map<Suppression, Suppressed> byUse = new LinkedHashMap<>();
        used.forEach(one -> byUse.putIfAbsent(one.suppression(), one));
        index = 0;
        for (Suppression suppression : config.suppressions()) {
            review.suppression(suppression, "/suppressions/" + index++, byUse.get(suppression), today);
        }
        return List.copyOf(review.problems);
    }

    private void suppression(Suppression suppression, String pointer, @Nullable Suppressed use, LocalDate today) {
        if (!code(suppression.code(), pointer + "/code")) {
            return;
        }
        if (suppression.isExpired(today)) {
            report(
                    "CFG-01",
                    pointer + "/expires",
                    "code",
                    suppression.code(),
                    "expires",
                    String.valueOf(suppression.expires()));
        } else if (use == null) {
            report("CFG-02", pointer, "code", suppression.code());
        } else if (suppression.pointer() != null && use.problem().subject() != null) {
            Problem accepted = use.problem();
            report(
                    "CFG-03",
                    pointer + "/pointer",
                    "pointer",
                    suppression.pointer(),
                    "subject",
                    String.valueOf(accepted.subject()),
                    "member",
                    accepted.member());
        }
    }

    /** Tells whether a code covers some rule that a user may decide about. */
    private boolean code(String code, String pointer) {
        List<RuleInfo> covered = catalog.rules().stream()
                .filter(rule -> Codes.cover(code, rule.code()))
                .toList();
        if (covered.isEmpty()) {
            String nearest = NearMiss.nearest(
                    code, catalog.rules().stream().map(RuleInfo::code).toList());
            if (nearest == null) {
                report("CFG-04", pointer, "code", code);
            } else {
                report("CFG-04", pointer, "code", code, "nearest", nearest);
            }
            return false;
        }
        if (covered.stream().allMatch(rule -> Codes.isFixed(rule, rule.severity()))) {
            report("CFG-05", pointer, "code", code);
            return false;
        }
        return true;
    }

    private void report(String code, String pointer, String... facts) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            arguments.put(facts[i], facts[i + 1]);
        }
        RuleInfo rule = RuleCatalog.builtIn().get(code);
        String member = pointer.substring(pointer.lastIndexOf('/') + 1);
        problems.add(new Problem(
                rule,
                rule.severity(),
                Place.of(pointer),
                null,
                member,
                List.of(),
                arguments,
                arguments.containsKey("nearest") ? "nearest" : ""));
    }
}

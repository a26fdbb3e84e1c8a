package org.dxplan.validation.config;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.validation.rule.Problem;

/**
 * The problems that were there before (既知の指摘), so that only new ones count.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.NONE.with(plan.id(), validator.validate(plan).problems());
 * // after an edit
 * baseline.split(edited.id(), validator.validate(edited).problems()).unknown();
 * }</pre>
 *
 * <p>Problems are recognized by their {@link ProblemIdentity}; as many of one identity are known as there were. Errors of the
 * group DOC are never known: what cannot be read is told again. This class is immutable and thread-safe.
 */
public final class Baseline {

    /** A baseline that knows nothing. */
    public static final Baseline NONE = new Baseline(Map.of());

    private final Map<ProblemIdentity, Integer> counts;

    private Baseline(Map<ProblemIdentity, Integer> counts) {
        this.counts = Collections.unmodifiableMap(counts);
    }

    /**
     * Obtains a baseline from what its file says.
     *
     * @param counts  how many problems of each identity are known, each positive, not null, copied
     * @return the baseline, not null
     * @throws IllegalArgumentException if a count is not positive
     */
    public static Baseline of(Map<ProblemIdentity, Integer> counts) {
        LinkedHashMap<ProblemIdentity, Integer> copy = new LinkedHashMap<>(counts);
        copy.forEach((identity, count) -> {
            if (Objects.requireNonNull(count) <= 0) {
                throw new IllegalArgumentException("Not a number of problems: " + count + " of " + identity);
            }
        });
        return new Baseline(copy);
    }

    /**
     * Returns what is known.
     *
     * @return how many problems of each identity, in the order in which they were found, immutable, not null
     */
    public Map<ProblemIdentity, Integer> counts() {
        return counts;
    }

    /**
     * Returns a copy that also knows the problems of a plan.
     *
     * @param planId  the id of the plan, not null
     * @param problems  its problems, not null
     * @return the copy, not null
     */
    public Baseline with(String planId, List<Problem> problems) {
        Map<ProblemIdentity, Integer> all = new LinkedHashMap<>(counts);
        for (Problem problem : problems) {
            if (!Codes.isFixed(problem)) {
                all.merge(ProblemIdentity.of(planId, problem), 1, Integer::sum);
            }
        }
        return new Baseline(all);
    }

    /**
     * Tells the known problems of a plan from the others.
     *
     * @param planId  the id of the plan, not null
     * @param problems  its problems, not null
     * @return both, each in the given order, not null
     */
    public Split split(String planId, List<Problem> problems) {
        Map<ProblemIdentity, Integer> found = new HashMap<>();
        List<Problem> unknown = new ArrayList<>();
        List<Problem> known = new ArrayList<>();
        for (Problem problem : problems) {
            ProblemIdentity identity = ProblemIdentity.of(planId, problem);
            boolean isKnown = !Codes.isFixed(problem)
                    && found.merge(identity, 1, Integer::sum) <= counts.getOrDefault(identity, 0);
            (isKnown ? known : unknown).add(problem);
        }
        return new Split(unknown, known);
    }

    /**
     * The problems of a plan, seen from a baseline.
     *
     * @param unknown  those that the baseline does not know, not null, copied
     * @param known  those that it knows, not null, copied
     */
    public record Split(List<Problem> unknown, List<Problem> known) {

        /**
         * Holds the components.
         *
         * @throws NullPointerException if a component is null
         */
        public Split {
            unknown = List.copyOf(unknown);
            known = List.copyOf(known);
        }
    }
}

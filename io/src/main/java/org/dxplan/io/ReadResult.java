package org.dxplan.io;

import java.util.List;
import java.util.Optional;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.config.Suppressed;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What reading a plan file came to (読込み結果): the plan, as far as it could be read, and everything that is wrong.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReadResult {

    private final @Nullable DxPlan plan;
    private final @Nullable Profile profile;
    private final ProblemList problems;
    private final List<Suppressed> suppressed;
    private final boolean complete;
    private final @Nullable String migratedFrom;

    ReadResult(
            @Nullable DxPlan plan,
            @Nullable Profile profile,
            ProblemList problems,
            List<Suppressed> suppressed,
            boolean complete,
            @Nullable String migratedFrom) {
        this.plan = plan;
        this.profile = profile;
        this.problems = problems;
        this.suppressed = List.copyOf(suppressed);
        this.complete = complete;
        this.migratedFrom = migratedFrom;
    }

    /**
     * Returns the plan.
     *
     * @return the plan, empty if the file is no plan at all: not UTF-8, not JSON, not an object, of another version
     */
    public Optional<DxPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /**
     * Returns the profile that was applied in validation.
     *
     * @return the profile, empty if the plan was only read
     */
    public Optional<Profile> profile() {
        return Optional.ofNullable(profile);
    }

    /**
     * Returns everything that was found; of more than {@link ReadLimits#problems()} those that come first, and as the last
     * one a DOC-12 that tells how many there are behind them.
     *
     * @return the problems in the order of their places, immutable, not null
     */
    public List<Problem> problems() {
        return problems.problems();
    }

    /**
     * Returns how many problems were found beyond those that are listed.
     *
     * @return their numbers, {@link Omitted#NONE} if the list is complete, not null
     */
    public Omitted omitted() {
        return problems.omitted();
    }

    /**
     * Returns what was found and is accepted by the configuration of the validator.
     *
     * @return the accepted problems, immutable, not null
     */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /**
     * Tells whether the plan holds everything that the file holds. Only then may it be written over the file.
     *
     * @return false if there is no plan, or some value could not be held and is absent
     */
    public boolean isComplete() {
        return complete && plan != null;
    }

    /**
     * Returns the older version of the format in which the file is written, if the plan had to be brought from there to
     * {@link DxPlan#FORMAT_VERSION}. The plan is of the newer version and is written in it; the problems name places and
     * members of the file as it is. There is no older version yet.
     *
     * @return the version that the file states, empty if the plan was read as it stands, not null
     */
    public Optional<String> migratedFrom() {
        return Optional.ofNullable(migratedFrom);
    }

    /**
     * Counts the problems of a severity, those that are not listed included.
     *
     * @param severity  the severity, not null
     * @return how many there are
     */
    public long count(Severity severity) {
        long count = omitted().count(severity);
        for (Problem problem : problems()) {
            count += problem.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the plan if nothing of severity error was found.
     *
     * @return the plan, not null
     * @throws InvalidPlanException if there are errors
     */
    public DxPlan orElseThrow() {
        if (plan == null || count(Severity.ERROR) > 0) {
            throw new InvalidPlanException(problems(), count(Severity.ERROR));
        }
        return plan;
    }
}

package org.dxplan.reference;

import java.util.List;
import java.util.Optional;

/**
 * The 17 Sustainable Development Goals of the United Nations (SDGs の17の目標), A/RES/70/1 of 2015.
 *
 * <pre>{@code
 * SustainableDevelopmentGoals.builtIn().find(9).map(goal -> goal.title(Locale.JAPANESE)); // 産業と技術革新の基盤をつくろう
 * SustainableDevelopmentGoals.isGoal(18); // false
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SustainableDevelopmentGoals {

    /** How many goals there are. */
    public static final int COUNT = 17;

    private final DataEdition edition;
    private final List<SustainableDevelopmentGoal> goals;

    private SustainableDevelopmentGoals(DataTable table) {
        edition = table.edition();
        goals = table.rows().stream()
                .map(row -> new SustainableDevelopmentGoal(row.number(0), row.text(1), row.text(2), row.isConfirmed(3)))
                .toList();
    }

    /**
     * Tells whether there is a goal of a number.
     *
     * @param number  any number
     * @return true from 1 to {@value #COUNT}
     */
    public static boolean isGoal(int number) {
        return number >= 1 && number <= COUNT;
    }

    /**
     * Returns the goals. They are read when first asked for.
     *
     * @return the goals, not null
     */
    public static SustainableDevelopmentGoals builtIn() {
        return BuiltIn.GOALS;
    }

    /**
     * Returns which state of which source this is.
     *
     * @return the edition, not null
     */
    public DataEdition edition() {
        return edition;
    }

    /**
     * Returns all goals.
     *
     * @return the goals by number, immutable, not null
     */
    public List<SustainableDevelopmentGoal> all() {
        return goals;
    }

    /**
     * Finds a goal.
     *
     * @param number  any number
     * @return the goal, empty if there is none of that number, not null
     */
    public Optional<SustainableDevelopmentGoal> find(int number) {
        return isGoal(number) ? Optional.of(goals.get(number - 1)) : Optional.empty();
    }

    /** Reads the goals when they are first asked for. */
    private static final class BuiltIn {
        static final SustainableDevelopmentGoals GOALS =
                new SustainableDevelopmentGoals(DataTable.ofResource("sdgs.tsv"));
    }
}

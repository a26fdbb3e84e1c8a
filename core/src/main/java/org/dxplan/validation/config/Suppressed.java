package org.dxplan.validation.config;

import java.util.Objects;
import org.dxplan.validation.rule.Problem;

/**
 * A problem that was found and is accepted (除外された指摘).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param problem  the problem, not null
 * @param suppression  what accepts it, not null
 */
public record Suppressed(Problem problem, Suppression suppression) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if a component is null
     */
    public Suppressed {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(suppression, "suppression");
    }
}

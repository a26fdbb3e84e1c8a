package org.dxplan.io.migration;

import java.util.List;
import java.util.Optional;
import org.dxplan.model.DxPlan;

/** All the steps there are, in their order: each leads to the version from which the next one leads on. */
public final class Migrations {

    /** There is only version 1.0 so far. */
    private static final Migrations BUILT_IN = new Migrations(List.of());

    private final List<MigrationStep> steps;

    /**
     * Puts steps together.
     *
     * @param steps  the steps, the oldest version first, not null, copied
     * @throws IllegalArgumentException if a step does not lead to where the next one begins, or the last one not to the
     *     version that is read
     */
    public Migrations(List<MigrationStep> steps) {
        this.steps = List.copyOf(steps);
        String end = DxPlan.FORMAT_VERSION;
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).to().equals(end)) {
                throw new IllegalArgumentException(
                        "The step from " + steps.get(i).from() + " must lead to " + end);
            }
            end = steps.get(i).from();
        }
    }

    /** The steps of the library. */
    public static Migrations builtIn() {
        return BUILT_IN;
    }

    /** The way from a version to the one that is read; empty if no step leads from there. */
    public Optional<Migration> from(String version) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).from().equals(version)) {
                return Optional.of(new Migration(steps.subList(i, steps.size())));
            }
        }
        return Optional.empty();
    }
}

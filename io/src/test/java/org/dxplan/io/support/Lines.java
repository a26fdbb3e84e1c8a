package org.dxplan.io.support;

import java.util.Optional;

/** Compares long texts so that a failure fits on the screen. */
public final class Lines {

    private Lines() {}

    /** The first line in which two texts differ, with its number; empty if they are equal. */
    public static Optional<String> firstDifference(String actual, String expected) {
        if (actual.equals(expected)) {
            return Optional.empty();
        }
        String[] actuals = actual.split("\n", -1);
        String[] expecteds = expected.split("\n", -1);
        int at = 0;
        while (at < actuals.length && at < expecteds.length && actuals[at].equals(expecteds[at])) {
            at++;
        }
        return Optional.of("line " + (at + 1) + ": " + (at < actuals.length ? actuals[at] : "(end)") + " instead of "
                + (at < expecteds.length ? expecteds[at] : "(end)"));
    }
}

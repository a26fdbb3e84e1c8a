package org.dxplan.io.check;

/**
 * A plan file does not pass its check (試験の不合格). It is an assertion error, so that every test framework counts it as a
 * failed test; its message is the report of the problems with their lines.
 */
public final class PlanCheckFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    PlanCheckFailure(String message) {
        super(message);
    }
}

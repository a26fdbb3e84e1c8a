package org.dxplan.examples.cli;

/** The exit codes. The greatest that applies is the one of the process. */
final class ExitCode {

    /** No error. */
    static final int OK = 0;
    /** Errors in plans. */
    static final int ERRORS = 1;
    /** Wrong usage, or a file that could not be opened. */
    static final int FAILED = 2;

    private ExitCode() {}
}

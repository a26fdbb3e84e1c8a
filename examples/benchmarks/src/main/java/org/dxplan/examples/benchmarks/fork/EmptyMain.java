package org.dxplan.examples.benchmarks.fork;

/** The floor of start-up: nothing. */
public final class EmptyMain {

    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}

package org.dxplan.examples.benchmarks.ratio;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/** What time is taken by. */
public final class Clocks {

    /** The time that passes, which is what users wait for. */
    public static final LongSupplier WALL = System::nanoTime;

    private Clocks() {}

    /**
     * Obtains the processor time of the calling thread: on a machine that others use, too, it says more, for it stands still
     * while they run; but so it does while the collector works.
     *
     * @return the clock, not null
     */
    public static LongSupplier thread() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads::getCurrentThreadCpuTime;
    }
}

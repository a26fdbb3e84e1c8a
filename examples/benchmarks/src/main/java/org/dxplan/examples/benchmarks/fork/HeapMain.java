package org.dxplan.examples.benchmarks.fork;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.io.PlanReader;
import org.dxplan.model.DxPlan;

/**
 * Tells how much heap plans hold: reads a file several times, keeps the plans, and compares the used heap after full collections
 * with what was used before. The serial collector, which this is started with, leaves nothing but what is reachable.
 */
public final class HeapMain {

    private HeapMain() {}

    /** Reads the file that is named first as often as the second argument says; prints the bytes held by one plan. */
    public static void main(String[] arguments) {
        PlanReader reader = PlanReader.create();
        Path file = Path.of(arguments[0]);
        int copies = Integer.parseInt(arguments[1]);
        reader.read(file).orElseThrow(); // classes and tables are loaded, and do not count
        long before = used();
        List<DxPlan> plans = new ArrayList<>(copies);
        for (int i = 0; i < copies; i++) {
            plans.add(reader.read(file).orElseThrow());
        }
        long after = used();
        System.out.println((after - before) / plans.size());
    }

    private static long used() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

package org.dxplan.examples.benchmarks.row;

import java.util.List;
import org.dxplan.examples.benchmarks.ratio.Line;

/** Something that is measured by itself. */
public interface Row {

    /** Returns the name under which the command line knows it. */
    String name();

    /**
     * Measures.
     *
     * @param effort  how much is done, not null
     * @return the lines of the table, not null
     */
    List<Line> measure(Effort effort);
}

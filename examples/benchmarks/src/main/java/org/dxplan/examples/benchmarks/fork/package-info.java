/** What needs a JVM of its own: start-up, the heap that a plan holds, a corpus within a small heap. */
@NullMarked
package org.dxplan.examples.benchmarks.fork;

import org.jspecify.annotations.NullMarked;

/** Ratios: bodies run in turn, what comes out of many rounds, and the table that tells it. */
@NullMarked
package org.dxplan.examples.benchmarks.ratio;

import org.jspecify.annotations.NullMarked;

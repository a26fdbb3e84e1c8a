/**
 * The benchmarks: what reading, validating and writing plans costs, as ratios to what the same machine needs for the same
 * bytes without dxplan.
 *
 * <p>What is measured stands in {@link org.dxplan.examples.benchmarks.PlanBenchmark}, in the form that JMH knows, and
 * {@code --jmh} hands over to JMH, for its profilers and its statistics. The table is not made by it: JMH measures one
 * benchmark for minutes, in a JVM of its own, and then the next one, while the machines that builds run on are shared
 * and change their speed from minute to minute. A ratio of two such times says as much about the neighbours as about the
 * code. So the rounds here run one body after the other, a few milliseconds each, over and over in one JVM; each round gives
 * one ratio, from times that were taken within the same moment, and the median of the rounds is told with its quartiles.
 * What the bodies share is then shared fairly: the heap, the collector, and a compiler that has seen all of them.
 */
@NullMarked
package org.dxplan.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

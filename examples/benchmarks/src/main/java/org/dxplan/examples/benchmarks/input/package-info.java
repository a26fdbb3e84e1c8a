/**
 * What is measured with: plans of any size that look like real ones, made from a seed, so that every machine measures the
 * same bytes.
 */
@NullMarked
package org.dxplan.examples.benchmarks.input;

import org.jspecify.annotations.NullMarked;

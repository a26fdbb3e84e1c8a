/**
 * The floors: the least that any reader or writer of JSON has to do with the same bytes.
 */
@NullMarked
package org.dxplan.examples.benchmarks.floor;

import org.jspecify.annotations.NullMarked;

/** The rows of the table: each class measures one thing and says what it came to. */
@NullMarked
package org.dxplan.examples.benchmarks.row;

import org.jspecify.annotations.NullMarked;

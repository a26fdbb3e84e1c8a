/** A rule of one's own (独自の検証規則) for the plans of one's town. */
@NullMarked
package org.dxplan.examples.checks;

import org.jspecify.annotations.NullMarked;

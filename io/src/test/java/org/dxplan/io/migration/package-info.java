/** Versions 0.8 and 0.9 of the format, which never were, and the steps that lead from them. */
@NullMarked
package org.dxplan.io.migration;

import org.jspecify.annotations.NullMarked;

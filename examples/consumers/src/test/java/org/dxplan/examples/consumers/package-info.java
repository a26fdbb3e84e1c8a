/** Tests of what a user gets: the installed artifacts, and the projects that were built against them. */
@NullMarked
package org.dxplan.examples.consumers;

import org.jspecify.annotations.NullMarked;

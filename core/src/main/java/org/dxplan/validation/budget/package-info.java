/**
 * The rules of costs (事業費, BUD): amounts have a unit, and parts make up their whole.
 */
@NullMarked
package org.dxplan.validation.budget;

import org.jspecify.annotations.NullMarked;

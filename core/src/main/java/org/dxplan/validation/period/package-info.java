/**
 * The rules of periods (期間, PER): the plan's own, those of its parts, and those of other plans.
 */
@NullMarked
package org.dxplan.validation.period;

import org.jspecify.annotations.NullMarked;

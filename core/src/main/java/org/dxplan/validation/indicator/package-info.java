/**
 * The rules of indicators (指標, KPI): values, targets and actuals can be compared, and what is printed of them follows from them.
 */
@NullMarked
package org.dxplan.validation.indicator;

import org.jspecify.annotations.NullMarked;

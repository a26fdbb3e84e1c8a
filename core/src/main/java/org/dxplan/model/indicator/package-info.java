/**
 * What a plan measures (指標・統計): indicators with baselines, targets and actuals, surveys with their findings, and
 * statistical tables.
 *
 * <p>Indicators stand at the plan or the element that they measure; surveys and tables stand apart from the tree of goals
 * and measures because one serves several of them.
 */
@NullMarked
package org.dxplan.model.indicator;

import org.jspecify.annotations.NullMarked;

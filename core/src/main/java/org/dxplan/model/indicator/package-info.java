/**
 * What a plan measures (指標・統計): surveys with their findings, and statistical tables.
 *
 * <p>These stand apart from the tree of goals and measures because a survey or a table serves several of them.
 */
@NullMarked
package org.dxplan.model.indicator;

import org.jspecify.annotations.NullMarked;

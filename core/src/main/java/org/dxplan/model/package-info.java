/**
 * A municipality's DX plan (自治体DX推進計画): the plan, and the tree of goals, policy areas and measures that joins all its
 * parts.
 *
 * <p>The parts themselves live in the packages below; this package knows them, they do not know it.
 */
@NullMarked
package org.dxplan.model;

import org.jspecify.annotations.NullMarked;

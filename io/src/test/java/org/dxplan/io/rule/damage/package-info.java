/**
 * For every rule a way to break it: where in a plan, by what edit, and where the problem must then stand.
 */
@NullMarked
package org.dxplan.io.rule.damage;

import org.jspecify.annotations.NullMarked;

/**
 * The rules seen from outside: plan files that keep them and break them, with everything that is told of them, and plans
 * damaged at random in the way that each rule describes.
 */
@NullMarked
package org.dxplan.io.rule;

import org.jspecify.annotations.NullMarked;

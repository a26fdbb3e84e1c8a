/**
 * Validation (検証): what is wrong in a plan, where, and how to mend it, in Japanese and English.
 *
 * <p>{@link org.dxplan.validation.PlanValidator} is the front door. It puts the rules of the library together, which lie in
 * a package per group below this one (identity, reference, glossary), and runs them. What rules and problems are stands in
 * {@code org.dxplan.validation.rule}, so that the groups need not know this package.
 */
@NullMarked
package org.dxplan.validation;

import org.jspecify.annotations.NullMarked;

/**
 * The vocabulary of validation (検証の語彙): rules, what is said of them, and the problems they report.
 *
 * <p>A {@link org.dxplan.validation.rule.Rule} looks at a plan and reports {@link org.dxplan.validation.rule.Problem}s;
 * the {@link org.dxplan.validation.rule.RuleCatalog} knows severity, profiles and texts of every rule. The rules of the
 * library lie beside this package, one package per group, and {@code org.dxplan.validation} above them puts them
 * together; so arrows point one way.
 */
@NullMarked
package org.dxplan.validation.rule;

import org.jspecify.annotations.NullMarked;

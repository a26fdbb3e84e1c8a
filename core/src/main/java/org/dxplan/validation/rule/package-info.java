/**
 * The vocabulary of validation (検証の語彙): rules, what is said of them, and the problems they report.
 *
 * <p>A {@link org.dxplan.validation.rule.Rule} looks at a plan and reports {@link org.dxplan.validation.rule.Problem}s;
 * the {@link org.dxplan.validation.rule.RuleCatalog} knows severity, profiles and texts of every rule. The rules of the
 * library lie beside this package, one package per group, and {@code org.dxplan.validation} above them puts them
 * together; so arrows point one way.
 *
 * <p>A large plan does not fit into the cache of a processor, and most rules do little with each part, so what they wait for
 * is memory. Rules that look at goals, policy areas and measures one by one are therefore
 * {@link org.dxplan.validation.rule.ElementRule}s, to all of which the engine shows an element before it goes on to others;
 * what several rules derive from a plan is made once, by
 * {@link org.dxplan.validation.rule.RuleContext#shared(Class, java.util.function.Function)}.
 *
 * <p>A program often validates one plan and ends. Then everything runs for the first time: linking a lambda costs as much as
 * a rule, and the first call of a record's own {@code hashCode} as much as all rules of a group together. Where a rule passes with
 * every plan it therefore uses loops, and keys with a {@code hashCode} that is written out; where it has found something,
 * what reads best.
 */
@NullMarked
package org.dxplan.validation.rule;

import org.jspecify.annotations.NullMarked;

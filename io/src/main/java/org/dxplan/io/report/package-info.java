/**
 * Problem reports (検証結果の出力): what was found in plan files, for people and for programs.
 *
 * <p>A {@link org.dxplan.io.report.ProblemReport} takes one checked file after the other and writes as it goes, so that a
 * folder of thousands of plans needs the memory of one. {@link org.dxplan.io.report.TextReport} is for the terminal, {@link
 * org.dxplan.io.report.JsonReport} for programs, {@link org.dxplan.io.report.SarifReport} for code scanning and editors,
 * {@link org.dxplan.io.report.JUnitReport} for the test pages of CI servers; all tell the same problems in the same order.
 * What stands in a plan is never let through to a terminal as a command: see {@link org.dxplan.io.report.TerminalText}.
 *
 * <p>What the rules themselves say is written by {@link org.dxplan.io.report.RuleText}, {@link
 * org.dxplan.io.report.RuleJson} and {@link org.dxplan.io.report.RuleMarkdown}, with rules of one's own just as well.
 */
@NullMarked
package org.dxplan.io.report;

import org.jspecify.annotations.NullMarked;

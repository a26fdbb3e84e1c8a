/**
 * Problem reports (検証結果の出力): what was found in plan files, for people and for programs.
 *
 * <p>A {@link org.dxplan.io.report.ProblemReport} takes one checked file after the other and writes as it goes, so that a
 * folder of thousands of plans needs the memory of one. {@link org.dxplan.io.report.TextReport} is for the terminal, {@link
 * org.dxplan.io.report.JsonReport} for programs. What stands in a plan is never let through to a terminal as a command:
 * see {@link org.dxplan.io.report.TerminalText}.
 */
@NullMarked
package org.dxplan.io.report;

import org.jspecify.annotations.NullMarked;

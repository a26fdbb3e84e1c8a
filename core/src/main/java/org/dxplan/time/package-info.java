/**
 * Time in a plan (年度・年月日): eras, fiscal years, points in time, periods.
 *
 * <p>A point in time is a {@link org.dxplan.time.PlanDate}, a span a {@link org.dxplan.time.Period} between two of them.
 * {@link org.dxplan.time.FiscalYear} and {@link org.dxplan.time.Era} are plain values in the manner of
 * {@code java.time}. Decisions taken here:
 *
 * <ul>
 *   <li>A fiscal year (年度) runs from 1 April to 31 March: 令和6年2月 lies in 令和5年度.
 *   <li>The era of a fiscal year is the one in force at the end of the calendar year in which it begins: 2019 is
 *       令和元年度. 平成31年度 is read as the same year and is no mistake.
 *   <li>An era year after the end of its era (平成34年度) is read and found to be an overflow.
 *   <li>Of a pair that disagrees (令和6年度（2023年度）) the western year holds; {@code parse} refuses it.
 *   <li>年 and 年度 are different things. A year with neither (R6, 2022 (R4)) is a fiscal year, as in the head of a table.
 *   <li>Whoever needs every remark about a notation asks {@link org.dxplan.time.FiscalYearNotation} or
 *       {@link org.dxplan.time.DateNotation}, which never throw; {@code parse} throws what they find wrong.
 * </ul>
 *
 * <p>Nothing here reads the clock or the locale of the machine.
 */
@NullMarked
package org.dxplan.time;

import org.jspecify.annotations.NullMarked;

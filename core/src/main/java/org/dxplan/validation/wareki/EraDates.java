package org.dxplan.validation.wareki;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dxplan.time.Era;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.FiscalYearStyle;
import org.dxplan.time.PlanDate;

/** Writes dates in the era in force on them: 令和4年度, 令和6年, 平成31年4月1日. */
final class EraDates {

    private EraDates() {}

    static String of(PlanDate date) {
        FiscalYear fiscalYear = date.statedFiscalYear();
        if (fiscalYear != null) {
            String part = date.half() != null
                    ? (date.half() == 1 ? "上半期" : "下半期")
                    : date.quarter() != null ? "第" + date.quarter() + "四半期" : "";
            return fiscalYear.format(FiscalYearStyle.ERA) + part;
        }
        Integer year = date.year();
        if (year != null) {
            return year(Era.ofFiscalYear(year), year);
        }
        YearMonth month = date.month();
        if (month != null) {
            return year(Era.of(month.atEndOfMonth()), month.getYear()) + month.getMonthValue() + "月";
        }
        LocalDate day = date.day();
        if (day != null && !day.isBefore(Era.MEIJI.start())) {
            return year(Era.of(day), day.getYear()) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
        return date.withText(null).toString();
    }

    private static String year(Era era, int year) {
        int eraYear = era.eraYearOf(year);
        return era.kanji() + (eraYear == 1 ? "元" : String.valueOf(eraYear)) + "年";
    }
}

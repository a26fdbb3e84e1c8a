package org.dxplan.validation.wareki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dxplan.time.DateNotation;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.NotationFinding;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the years and dates in a printed text, with whatever words stand around them: two of them in
 * 「平成29年度（2017年度）～令和3年度（2021年度）」, one in 「令和6年2月現在」, none in 「昨年10月」. A number of years (5年間) is no year.
 */
final class PrintedYears {

    private static final int MAX_LENGTH = 400;

    private static final String DIGIT = "[0-9０-９]";
    private static final String YEAR = "(?:(?:明治|大正|昭和|平成|令和)[ \\t\\n]?(?:元|[-−－]?" + DIGIT + "{1,3})"
            + "|(?<![A-Za-zＡ-Ｚａ-ｚ])[MTSHRＭＴＳＨＲ][ \\t\\n]?(?:元|" + DIGIT + "{1,2})"
            + "|(?<!" + DIGIT + ")" + DIGIT + "{4}(?!" + DIGIT + ")"
            + "|(?<!" + DIGIT + ")(?:元|" + DIGIT + "{1,2})(?=年(?!間)))";
    private static final String UNIT = "(?:年度|年)";
    private static final Pattern NOTATION = Pattern.compile(YEAR + "[ \\t\\n]?" + UNIT + "?(?!間)"
            + "(?:[ \\t\\n]?[（(][ \\t\\n]?" + YEAR + "[ \\t\\n]?" + UNIT + "?[ \\t\\n]?[）)][ \\t\\n]?" + UNIT + "?)?"
            + "(?:[ \\t\\n]?" + DIGIT + "{1,2}[ \\t\\n]?月(?:[ \\t\\n]?" + DIGIT + "{1,2}[ \\t\\n]?日)?"
            + "|[.．]" + DIGIT + "{1,2}(?:[.．]" + DIGIT + "{1,2})?"
            + "|(?<=年度)[ \\t\\n]?(?:[上下]半期|第?[ \\t\\n]?" + DIGIT + "[ \\t\\n]?四半期))?");

    private PrintedYears() {}

    /**
     * Reads the notations of a text in their order. An era that is left out is taken from the notation before, the first one's
     * from the context.
     */
    static List<DateNotation> in(String text, @Nullable FiscalYear context) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        List<DateNotation> notations = new ArrayList<>(2);
        FiscalYear nearby = context;
        Matcher matcher = NOTATION.matcher(text);
        while (matcher.find()) {
            DateNotation alone = DateNotation.read(matcher.group());
            DateNotation notation = nearby != null && alone.findings().contains(NotationFinding.ERA_MISSING)
                    ? DateNotation.read(matcher.group(), nearby)
                    : alone;
            notations.add(notation);
            FiscalYear year = notation.date() == null ? null : yearOf(notation.date());
            nearby = year == null ? nearby : year;
        }
        return notations;
    }

    private static @Nullable FiscalYear yearOf(PlanDate date) {
        return date.year() != null
                ? FiscalYear.of(date.year())
                : date.fiscalYear().orElse(null);
    }

    /** Reads the years of one notation as calendar years: 2024 and 2023 in 「令和6年度（2023年度）」. */
    static List<Integer> yearsOf(String notation) {
        List<Integer> years = new ArrayList<>(2);
        // Asked for only with a problem to tell, so not compiled before.
        Matcher matcher = Pattern.compile(YEAR).matcher(notation);
        while (matcher.find()) {
            PlanDate year = DateNotation.read(matcher.group() + "年").date();
            if (year != null && year.year() != null) {
                years.add(year.year());
            }
        }
        return years;
    }
}

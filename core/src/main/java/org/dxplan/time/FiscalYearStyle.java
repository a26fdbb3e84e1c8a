package org.dxplan.time;

/**
 * The ways in which a fiscal year is printed (年度の表記). The first year of an era is printed 元 wherever the era is.
 *
 * <pre>{@code
 * FiscalYear.of(2024).format(FiscalYearStyle.LETTER); // R6
 * }</pre>
 */
public enum FiscalYearStyle {
    /** Era and year: 令和6年度. */
    ERA,
    /** Era and year, the digits full width: 令和６年度. */
    ERA_FULL_WIDTH,
    /** Era and year, the western year behind: 令和6年度（2024年度）. */
    ERA_WITH_WESTERN,
    /** Western year: 2024年度. */
    WESTERN,
    /** Western year, the era in brackets: 2024(令和6)年度. */
    WESTERN_WITH_ERA,
    /** Letter and year, as in the head of a table: R6. */
    LETTER,
    /** Letter and year with the unit: R6年度. */
    LETTER_WITH_UNIT,
    /** The English form: FY2024. */
    LATIN;

    private static final String UNIT = "年度";

    String print(FiscalYear year) {
        Era era = year.era();
        String eraYear = year.eraYear() == 1 ? "元" : Integer.toString(year.eraYear());
        return switch (this) {
            case ERA -> era.kanji() + eraYear + UNIT;
            case ERA_FULL_WIDTH -> era.kanji() + fullWidth(eraYear) + UNIT;
            case ERA_WITH_WESTERN -> era.kanji() + eraYear + UNIT + "（" + year + UNIT + "）";
            case WESTERN -> year + UNIT;
            case WESTERN_WITH_ERA -> year + "(" + era.kanji() + eraYear + ")" + UNIT;
            case LETTER -> era.letter() + eraYear;
            case LETTER_WITH_UNIT -> era.letter() + eraYear + UNIT;
            case LATIN -> "FY" + year;
        };
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }
        return wide.toString();
    }
}

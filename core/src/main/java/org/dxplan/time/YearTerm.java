package org.dxplan.time;

import org.jspecify.annotations.Nullable;

/**
 * One year as it was written: 令和6, R6, 2024, or a 6 whose era is left out.
 *
 * @param form  how it was written
 * @param era  the era that was written, null if none was
 * @param number  the year of the era or the western year, 0 if the era cannot have that year
 * @param spelled  whether the first year was written 元
 */
record YearTerm(Form form, @Nullable Era era, int number, boolean spelled) {

    /** How a year can be written. */
    enum Form {
        ERA_NAME,
        ERA_LETTER,
        WESTERN,
        ELIDED
    }

    private static final String FIRST = "元";

    /** What drafts put where the number is not yet known. */
    private static final String PLACEHOLDERS = "○〇◯●×Xx?*_";

    boolean isWestern() {
        return form == Form.WESTERN;
    }

    /** Reads a year, null if none comes next. */
    static @Nullable YearTerm read(NotationText text) {
        for (Era era : Era.ALL) {
            if (text.accept(era.kanji())) {
                return readNamed(text, era);
            }
            if (text.accept(era.letter())) {
                return readNumber(text, Form.ERA_LETTER, era);
            }
        }
        int digits = text.countDigits();
        if (digits == 4) {
            return new YearTerm(Form.WESTERN, null, text.number(), false);
        }
        return digits > 2 ? null : readNumber(text, Form.ELIDED, null);
    }

    private static @Nullable YearTerm readNamed(NotationText text, Era era) {
        YearTerm term = readNumber(text, Form.ERA_NAME, era);
        if (term != null) {
            return term;
        }
        boolean impossible = text.isNext("年");
        if (text.accept("-")) {
            impossible = text.countDigits() > 0;
            text.number();
        }
        while (text.acceptAny(PLACEHOLDERS)) {
            impossible = true;
        }
        return impossible ? new YearTerm(Form.ERA_NAME, era, 0, false) : null;
    }

    private static @Nullable YearTerm readNumber(NotationText text, Form form, @Nullable Era era) {
        if (text.accept(FIRST)) {
            return new YearTerm(form, era, 1, true);
        }
        return text.countDigits() == 0 ? null : new YearTerm(form, era, text.number(), false);
    }
}

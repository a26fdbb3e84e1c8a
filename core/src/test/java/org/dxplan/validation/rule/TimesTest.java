package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource({
        "令和6年度, fiscal 2024",
        "平成34年度, fiscal 2022",
        "令和6年度末, the end of fiscal 2024",
        "令和6年度初, the beginning of fiscal 2024",
        "令和6年度上半期, the first half of fiscal 2024",
        "令和6年度下半期, the second half of fiscal 2024",
        "令和6年度第1四半期, the first quarter of fiscal 2024",
        "令和6年度第2四半期, the second quarter of fiscal 2024",
        "令和6年度第3四半期, the third quarter of fiscal 2024",
        "令和6年度第4四半期, the fourth quarter of fiscal 2024",
        "令和6年, 2024",
        "令和6年2月頃, around February 2024",
        "概ね令和8年度, approximately fiscal 2026",
        "令和6年2月15日, 15 February 2024",
        "令和9年度以降, fiscal 2027 or after",
        "令和元年度以前, fiscal 2019 or before",
        "令和8年度まで, until fiscal 2026",
        "毎年度, every fiscal year"
    })
    void namesADateAsPrintedInJapaneseAndPlainlyInEnglish(String printed, String english) {
        assertThat(Times.print(PlanDate.parse(printed))).isEqualTo(new Phrase(printed, english));
    }

    @Test
    void namesWhatTheDocumentDoesNotPrint() {
        PlanDate day = PlanDate.of(LocalDate.of(2024, 4, 1));
        assertThat(Times.print(day)).isEqualTo(new Phrase("2024年4月1日", "1 April 2024"));
        assertThat(Times.print(FiscalYear.of(2026))).isEqualTo(new Phrase("2026年度", "fiscal 2026"));
        assertThat(Times.print(PlanDate.ofText("法改正後"))).isEqualTo(Phrase.of("法改正後"));
        assertThat(Times.print((PlanDate) null)).isEqualTo(Phrase.of(""));
    }

    @Test
    void namesAPeriodByItsTextOrItsEnds() {
        Period period = Period.of(FiscalYear.of(2024), FiscalYear.of(2026));
        assertThat(Times.print(period)).isEqualTo(new Phrase("2024年度～2026年度", "fiscal 2024 to fiscal 2026"));
        PlanDate start = PlanDate.of(FiscalYear.of(2024));
        assertThat(Times.print(start, null)).isEqualTo(new Phrase("2024年度～", "from fiscal 2024"));
        assertThat(Times.print(null, start)).isEqualTo(new Phrase("～2024年度", "until fiscal 2024"));
        assertThat(Times.print(start, start)).isEqualTo(new Phrase("2024年度", "fiscal 2024"));
    }

    @Test
    void aPhraseIsJapaneseOnlyWhereJapaneseIsAskedFor() {
        Phrase year = Times.print(FiscalYear.of(2026));
        assertThat(year.text(Locale.JAPAN)).isEqualTo("2026年度");
        assertThat(year.text(Locale.FRENCH)).isEqualTo("fiscal 2026");
        assertThat(year).hasToString("2026年度");
    }
}

package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

    private static final Map<Era, JapaneseEra> IN_JAVA = Map.of(
            Era.MEIJI, JapaneseEra.MEIJI,
            Era.TAISHO, JapaneseEra.TAISHO,
            Era.SHOWA, JapaneseEra.SHOWA,
            Era.HEISEI, JapaneseEra.HEISEI,
            Era.REIWA, JapaneseEra.REIWA);

    @Test
    void everyDayAgreesWithTheJapaneseCalendarOfTheJdk() {
        LocalDate end = LocalDate.of(2101, 1, 1);
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            JapaneseDate expected = JapaneseDate.from(day);
            Era era = Era.of(day);
            assertThat(IN_JAVA.get(era)).as("era of %s", day).isEqualTo(expected.getEra());
            assertThat(era.eraYearOf(day.getYear()))
                    .as("era year of %s", day)
                    .isEqualTo(expected.get(ChronoField.YEAR_OF_ERA));
            assertThat(era.contains(day)).as("%s contains %s", era, day).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1868-01-25, MEIJI",
        "1912-07-29, MEIJI",
        "1912-07-30, TAISHO",
        "1926-12-24, TAISHO",
        "1926-12-25, SHOWA",
        "1989-01-07, SHOWA",
        "1989-01-08, HEISEI",
        "2019-04-30, HEISEI",
        "2019-05-01, REIWA"
    })
    void erasChangeOnTheirFirstDay(LocalDate day, Era era) {
        assertThat(Era.of(day)).isEqualTo(era);
        for (Era other : Era.values()) {
            assertThat(other.contains(day)).as(other.kanji()).isEqualTo(other == era);
        }
    }

    @Test
    void aDayBeforeTheFirstEraHasNone() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Era.of(LocalDate.of(1868, 1, 24)))
                .withMessage("Before the first era: 1868-01-24");
    }

    @ParameterizedTest
    @CsvSource({
        "1868, MEIJI",
        "1911, MEIJI",
        "1912, TAISHO",
        "1925, TAISHO",
        "1926, SHOWA",
        "1988, SHOWA",
        "1989, HEISEI",
        "2018, HEISEI",
        "2019, REIWA",
        "2024, REIWA"
    })
    void aFiscalYearIsCalledByTheEraAtTheEndOfItsFirstCalendarYear(int year, Era era) {
        assertThat(Era.ofFiscalYear(year)).isEqualTo(era);
    }

    @ParameterizedTest
    @CsvSource({
        "REIWA, 6, 2024",
        "REIWA, 1, 2019",
        "HEISEI, 34, 2022",
        "HEISEI, 1, 1989",
        "SHOWA, 64, 1989",
        "TAISHO, 15, 1926"
    })
    void eraYearsAndCalendarYearsConvertBothWays(Era era, int eraYear, int year) {
        assertThat(era.yearOf(eraYear)).isEqualTo(year);
        assertThat(era.eraYearOf(year)).isEqualTo(eraYear);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "7982", "2147483647", "-2147483648"})
    void anEraHasNoYearBelowOneOrPastTheLastFiscalYear(int eraYear) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Era.REIWA.yearOf(eraYear))
                .withMessage("No such year of 令和: " + eraYear);
    }

    @Test
    void theLastEraYearReachesTheLastFiscalYear() {
        assertThat(Era.REIWA.yearOf(7981)).isEqualTo(FiscalYear.MAX_VALUE);
    }

    @Test
    void aCalendarYearBeforeTheEraHasNoEraYear() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Era.REIWA.eraYearOf(2018))
                .withMessage("Before 令和: 2018");
    }

    @Test
    void onlyTheEraInForceHasNoEnd() {
        assertThat(Era.HEISEI.end()).contains(LocalDate.of(2019, 4, 30));
        assertThat(Era.SHOWA.end()).contains(LocalDate.of(1989, 1, 7));
        assertThat(Era.REIWA.end()).isEmpty();
    }

    @Test
    void erasAreFoundByKanjiAndByLetter() {
        for (Era era : Era.values()) {
            assertThat(Era.find(era.kanji())).isEqualTo(era);
            assertThat(Era.find(era.letter())).isEqualTo(era);
        }
        assertThat(Era.find("令和")).isEqualTo(Era.REIWA);
        assertThat(Era.find("H")).isEqualTo(Era.HEISEI);
        assertThat(Era.find("慶応")).isNull();
        assertThat(Era.find("r")).isNull();
        assertThat(Era.REIWA.romaji()).isEqualTo("Reiwa");
        assertThat(Era.REIWA.start()).isEqualTo(LocalDate.of(2019, 5, 1));
    }
}

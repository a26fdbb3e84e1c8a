package org.dxplan.model.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingScaleTest {

    private static RatingScale scale(String id, String... symbols) {
        return RatingScale.builder()
                .id(id)
                .title(id)
                .levels(Stream.of(symbols)
                        .map(symbol -> RatingSymbol.of(symbol, null))
                        .toList())
                .build();
    }

    /** 浜松市: A to C, and D for what cannot be rated. */
    private static final RatingScale HAMAMATSU = scale("shinchoku", "A", "B", "C").toBuilder()
            .addOutside(RatingSymbol.of("D", "評価できない"))
            .build();

    /** 川崎市 rates attainment from 1 down to 5, and validity from 5 down to 1. */
    private static final RatingScale ATTAINMENT = scale("tasseido", "1", "2", "3", "4", "5");

    private static final RatingScale VALIDITY = scale("datosei", "5", "4", "3", "2", "1");

    @ParameterizedTest
    @CsvSource({"A, B, 1", "A, C, 1", "B, B, 0", "C, B, -1", "C, A, -1"})
    void betterIsGreater(String a, String b, int order) {
        assertThat(HAMAMATSU.compare(a, b)).hasValue(order);
    }

    @Test
    void theOrderIsThatOfTheListNotThatOfTheSymbols() {
        assertThat(ATTAINMENT.compare("1", "5")).hasValue(1);
        assertThat(VALIDITY.compare("1", "5")).hasValue(-1);
        assertThat(ATTAINMENT.isAtLeast("2", "3")).isTrue();
        assertThat(VALIDITY.isAtLeast("2", "3")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"A, D", "D, A", "D, D", "A, E", "E, A", "A, Ａ", "A, ''"})
    void whatHasNoRankIsNotCompared(String a, String b) {
        assertThat(HAMAMATSU.compare(a, b)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"A, true", "B, true", "C, false", "D, false", "E, false"})
    void bOrBetter(String symbol, boolean atLeastB) {
        assertThat(HAMAMATSU.isAtLeast(symbol, "B")).isEqualTo(atLeastB);
        assertThat(HAMAMATSU.isAtLeast(Rating.of("shinchoku", symbol), "B")).isEqualTo(atLeastB);
    }

    @ParameterizedTest
    @CsvSource({"D", "E"})
    void aThresholdIsALevel(String threshold) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HAMAMATSU.isAtLeast("A", threshold))
                .withMessage("No level of the scale shinchoku: " + threshold);
    }

    @Test
    void symbolsAreFoundInsideAndOutsideOfTheOrder() {
        assertThat(HAMAMATSU.find("B")).contains(RatingSymbol.of("B", null));
        assertThat(HAMAMATSU.find("D")).contains(RatingSymbol.of("D", "評価できない"));
        assertThat(HAMAMATSU.find("E")).isEmpty();
        assertThat(HAMAMATSU.rank("A")).hasValue(0);
        assertThat(HAMAMATSU.rank("C")).hasValue(2);
        assertThat(HAMAMATSU.rank("D")).isEmpty();
    }

    @Test
    void ofTwoEqualSymbolsTheFirstCounts() {
        RatingScale doubled = RatingScale.builder()
                .id("x")
                .title("x")
                .levels(List.of(RatingSymbol.of("A", "良"), RatingSymbol.of("B", "可"), RatingSymbol.of("A", "否")))
                .addOutside(RatingSymbol.of("B", "未着手"))
                .build();
        assertThat(doubled.rank("A")).hasValue(0);
        assertThat(doubled.find("B")).contains(RatingSymbol.of("B", "可"));
    }

    @Test
    void ratingsOfOneScaleAreCompared() {
        assertThat(HAMAMATSU.compare(Rating.of("shinchoku", "A"), Rating.of("shinchoku", "B")))
                .hasValue(1);
        assertThat(HAMAMATSU.compare(Rating.of("shinchoku", "A"), Rating.of("shinchoku", "D")))
                .isEmpty();
    }

    @Test
    void ratingsOfTwoScalesAreNot() {
        Rating here = Rating.of("tasseido", "3");
        Rating there = Rating.of("datosei", "3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ATTAINMENT.compare(here, there))
                .withMessage("Ratings on tasseido and datosei cannot be compared");
        assertThatIllegalArgumentException().isThrownBy(() -> ATTAINMENT.compare(there, here));
        assertThatIllegalArgumentException().isThrownBy(() -> ATTAINMENT.compare(there, there));
        assertThatIllegalArgumentException().isThrownBy(() -> ATTAINMENT.isAtLeast(there, "3"));
    }

    @Test
    void aMereWordHasNoRank() {
        Rating word = Rating.builder().text("概ね順調").build();
        Rating printed = Rating.builder().scale("shinchoku").text("未着手（検討中）").build();
        Rating lost = Rating.builder().symbol("A").build();
        Rating good = Rating.of("shinchoku", "A");
        for (Rating unranked : List.of(word, printed, lost)) {
            assertThat(HAMAMATSU.compare(good, unranked)).isEqualTo(OptionalInt.empty());
            assertThat(HAMAMATSU.compare(unranked, good)).isEqualTo(OptionalInt.empty());
            assertThat(HAMAMATSU.isAtLeast(unranked, "C")).isFalse();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> HAMAMATSU.isAtLeast(word, "D"));
    }
}

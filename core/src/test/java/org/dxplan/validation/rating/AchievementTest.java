package org.dxplan.validation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.dxplan.model.indicator.AchievementMethod;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.model.indicator.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {

    private static Indicator indicator(
            @Nullable String method, @Nullable Direction direction, Aggregation aggregation) {
        return Indicator.builder()
                .id("kpi-1")
                .name("オンライン申請率")
                .direction(direction)
                .aggregation(aggregation)
                .calculation(
                        method == null
                                ? null
                                : Calculation.builder()
                                        .method(AchievementMethod.of(method))
                                        .build())
                .build();
    }

    /** The rates without the decimals that are zero, several behind each other. */
    private static String rates(Indicator indicator, @Nullable String baseline, String target, String actual) {
        StringBuilder rates = new StringBuilder();
        Achievement.rates(
                        indicator,
                        baseline == null ? null : new BigDecimal(baseline),
                        new BigDecimal(target),
                        new BigDecimal(actual))
                .forEach(rate -> rates.append(rates.isEmpty() ? "" : " ")
                        .append(rate.stripTrailingZeros().toPlainString()));
        return rates.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "ratio, INCREASE, 20, 40, 31.6, 79",
        "ratio, MAINTAIN, 95, 95, 92.9, 97.7894736842",
        "ratio, DECREASE, 20, 10, 12, ''",
        ", INCREASE, , 40, 31.6, 79",
        ", DECREASE, 20, 10, 12, ''",
        ", , 20, 40, 31.6, ''",
        "progress, INCREASE, 45.0, 48.0, 48.3, 110",
        "progress, DECREASE, 20, 10, 12, 80",
        "progress, INCREASE, , 40, 30, ''",
        "progress, INCREASE, 40, 40, 41, ''",
        "reduction, DECREASE, 168.0, 160.0, 161.2, '85 99.2555831266'",
        "reduction, DECREASE, , 160.0, 200.0, 80",
        "reduction, DECREASE, 168.0, 160.0, 0, 2100",
        "ratio, INCREASE, 0, 0, 3, ''",
        "time-proportional, INCREASE, 0, 100, 40, ''",
        "maintain, MAINTAIN, 95, 95, 95, ''"
    })
    void followsTheMethod(
            @Nullable String method,
            @Nullable Direction direction,
            @Nullable String baseline,
            String target,
            String actual,
            String expected) {
        assertThat(rates(indicator(method, direction, Aggregation.YEARLY), baseline, target, actual))
                .isEqualTo(expected);
    }

    @Test
    void aCumulativeRateTakesActualsThatAreTotals() {
        assertThat(rates(indicator("cumulative", Direction.INCREASE, Aggregation.CUMULATIVE), "18", "40", "42"))
                .isEqualTo("105");
        assertThat(rates(indicator("cumulative", Direction.INCREASE, Aggregation.YEARLY), "18", "40", "42"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 111, 11", "80, 60, -25", "-50, -40, 20", "0, 3, "})
    void aChangeIsMeasuredAgainstTheSizeOfTheBaseline(String baseline, String actual, @Nullable BigDecimal expected) {
        assertThat(Achievement.change(new BigDecimal(baseline), new BigDecimal(actual)))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }
}

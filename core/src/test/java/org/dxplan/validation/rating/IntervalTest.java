package org.dxplan.validation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** Reads {@code [80,100)}: a bracket includes the end, a parenthesis does not, an absent end is no limit. */
    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(",", -1);
        return new Interval(end(ends[0]), text.startsWith("("), end(ends[1]), text.endsWith(")"));
    }

    private static @Nullable BigDecimal end(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[80,100)|[100,]|CLOSE",
                "[80,100]|(100,]|CLOSE",
                "[80,100]|[100,]|OVERLAP",
                "[80,100)|(100,]|POINT",
                "[80,101]|[100,]|OVERLAP",
                "[80,]|[100,]|OVERLAP",
                "[,100)|[,50)|OVERLAP",
                "[80,99]|[100,]|CLOSE",
                "[80,98]|[100,]|GAP",
                "[80,99)|[100,]|GAP",
                "[80,99]|(100,]|GAP",
                "[80,99.9]|[100,]|CLOSE",
                "[80,99.9]|[100.0,]|CLOSE",
                "[80,99]|[100.0,]|GAP",
                "[80,99.8]|[100,]|GAP"
            })
    void tellsHowTwoFollowEachOther(String lower, String upper, Interval.Joint joint) {
        assertThat(interval(lower).joint(interval(upper))).isEqualTo(joint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[80,100)|80|true",
                "(80,100)|80|false",
                "[80,100)|100|false",
                "[80,100]|100.0|true",
                "[80,100]|79.9|false",
                "[80,100]|100.1|false",
                "[,50)|-3|true",
                "[100,]|1000|true"
            })
    void knowsItsFigures(String interval, BigDecimal figure, boolean isIn) {
        assertThat(interval(interval).contains(figure)).isEqualTo(isIn);
    }

    @Test
    void whatBeginsLowerComesFirst() {
        assertThat(List.of(interval("(80,]"), interval("[80,90]"), interval("[,50]"), interval("[50,80]")).stream()
                        .sorted(Interval.BY_START))
                .containsExactly(interval("[,50]"), interval("[50,80]"), interval("[80,90]"), interval("(80,]"));
    }

    @Test
    void knowsWhetherItRunsBackwardsOrFurther() {
        assertThat(interval("[10,-10]").isReversed()).isTrue();
        assertThat(interval("[10,10]").isReversed()).isFalse();
        assertThat(interval("[10,]").isReversed()).isFalse();
        assertThat(interval("[10,20]").endsBehind(interval("[0,15]"))).isTrue();
        assertThat(interval("[10,]").endsBehind(interval("[0,15]"))).isTrue();
        assertThat(interval("[10,15]").endsBehind(interval("[0,15]"))).isFalse();
        assertThat(interval("[10,15]").endsBehind(interval("[0,]"))).isFalse();
    }
}

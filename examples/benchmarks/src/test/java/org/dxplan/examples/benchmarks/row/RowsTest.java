package org.dxplan.examples.benchmarks.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.dxplan.examples.benchmarks.ratio.Clocks;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowsTest {

    /** One round over the smallest plan: nothing is asserted about times. */
    private static final Effort ONCE = new Effort(1, 0, 1, 4, 1, List.of(63), Clocks.WALL);

    @ParameterizedTest
    @MethodSource("rows")
    void aRowMeasuresWhatItNames(Row row) {
        List<Line> lines = row.measure(ONCE);

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.what()).isNotBlank();
            assertThat(line.ratio()).matches("[0-9]+\\.[0-9]{2}|holds|not measured: .+");
        });
    }

    /** Those that need neither another JVM nor a large plan. */
    static Stream<Row> rows() {
        return Stream.of(
                new ReadRow(), new ValidateRow(), new WriteRow(), new AllocationRow(), new NaiveRow(), new SchemaRow());
    }

    @Test
    void aRowIsFoundByItsName() {
        assertThat(Rows.named("start")).isInstanceOf(StartRow.class);
        assertThatThrownBy(() -> Rows.named("speed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No row speed among [read, validate, write, allocation, start, heap, corpus, growth, naive,"
                        + " schema]");
    }

    @Test
    void theGrowthOfEveryRuleIsMeasured() {
        List<String> measured =
                RuleTimes.all().stream().flatMap(rule -> rule.codes().stream()).toList();

        assertThat(measured)
                .containsExactlyInAnyOrderElementsOf(RuleCatalog.builtIn().rules().stream()
                        .map(RuleInfo::code)
                        // the reader's own, and those of a user's configuration
                        .filter(code -> !code.startsWith("DOC-") && !code.startsWith("CFG-"))
                        .toList());
    }
}

package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.config.Suppression;
import org.dxplan.validation.config.ValidationConfig;
import org.junit.jupiter.api.Test;

class OmittedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Omitted omitted() {
        Omitted.Counter counter = new Omitted.Counter();
        counter.add("GLS-01", Severity.WARNING, 1);
        counter.add("DOC-05", Severity.ERROR, 990_000);
        counter.add("GLS-01", Severity.WARNING, 2);
        counter.add("DOC-08", Severity.WARNING, 7);
        return counter.omitted();
    }

    @Test
    void problemsAreCountedByRuleAndSeverity() {
        Omitted omitted = omitted();
        assertThat(omitted.isEmpty()).isFalse();
        assertThat(omitted.count()).isEqualTo(990_010);
        assertThat(omitted.count(Severity.ERROR)).isEqualTo(990_000);
        assertThat(omitted.count(Severity.WARNING)).isEqualTo(10);
        assertThat(omitted.count(Severity.INFO)).isZero();
        List<String> told = new ArrayList<>();
        omitted.forEach((code, severity, count) -> told.add(code + " " + severity + " " + count));
        assertThat(told).containsExactly("DOC-05 ERROR 990000", "DOC-08 WARNING 7", "GLS-01 WARNING 3");
        assertThat(omitted).hasToString("error DOC-05: 990000, warning DOC-08: 7, warning GLS-01: 3");
        assertThat(omitted).isEqualTo(omitted()).hasSameHashCodeAs(omitted()).isNotEqualTo(Omitted.NONE);
    }

    @Test
    void whatIsTakenBackWasNeverCounted() {
        Omitted.Counter counter = new Omitted.Counter();
        counter.add("DOC-05", Severity.ERROR, 1);
        counter.add("DOC-05", Severity.ERROR, -1);
        assertThat(counter.isEmpty()).isTrue();
        assertThat(counter.omitted()).isSameAs(Omitted.NONE);
        counter.addAll(omitted());
        counter.addAll(omitted());
        assertThat(counter.omitted().count()).isEqualTo(1_980_020);
    }

    @Test
    void aConfigurationDecidesAboutWholeRulesOnly() {
        ValidationConfig config = new ValidationConfig(
                null,
                Map.of("GLS", Severity.INFO, "DOC", Severity.INFO),
                List.of(
                        Suppression.builder()
                                .code("DOC-08")
                                .plan("chitose-dx-2024")
                                .reason("他社の項目。")
                                .build(),
                        Suppression.builder().code("DOC-05").reason("読めない。").build(),
                        Suppression.builder()
                                .code("GLS-01")
                                .subject("m-01")
                                .reason("印刷版のとおり。")
                                .build()));
        assertThat(config.apply("chitose-dx-2024", omitted(), RuleCatalog.builtIn(), TODAY))
                .hasToString("error DOC-05: 990000, info GLS-01: 3");
        assertThat(config.apply("fuji", omitted(), RuleCatalog.builtIn(), TODAY))
                .hasToString("error DOC-05: 990000, info DOC-08: 7, info GLS-01: 3");
        assertThat(ValidationConfig.NONE.apply("fuji", omitted(), RuleCatalog.builtIn(), TODAY))
                .isEqualTo(omitted());
    }

    @Test
    void aSetOfPointersKnowsPlacesAndWays() {
        PointerSet set = new PointerSet();
        assertThat(set.isEmpty()).isTrue();
        for (int i = 0; i < 100_000; i++) {
            set.addWay("/measures/" + 2 * i + "/title");
        }
        assertThat(set.contains("")).isTrue();
        assertThat(set.contains("/measures")).isTrue();
        assertThat(set.contains("/title")).isFalse();
        for (int i = 0; i < 200_000; i++) {
            assertThat(set.contains("/measures/" + i)).isEqualTo(i % 2 == 0);
            assertThat(set.contains("/measures/" + i + "/title")).isEqualTo(i % 2 == 0);
        }
    }
}

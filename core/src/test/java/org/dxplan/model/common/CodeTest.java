package org.dxplan.model.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void thePrintDoesNotChangeTheMeaning() {
        StatementKind printed = StatementKind.ISSUES.withText("現状と課題");
        assertThat(printed.is(StatementKind.ISSUES)).isTrue();
        assertThat(printed).isNotEqualTo(StatementKind.ISSUES);
        assertThat(printed.is(StatementKind.SITUATION)).isFalse();
        assertThat(printed.is(null)).isFalse();
    }

    @Test
    void equalCodesOfDifferentListsMeanDifferentThings() {
        assertThat(MissingReason.of("lead").is(ResponsibleRole.LEAD)).isFalse();
    }

    @Test
    void knownCodesAreShared() {
        assertThat(ResponsibleRole.of("lead")).isSameAs(ResponsibleRole.LEAD);
        assertThat(ResponsibleRole.of("helper").isKnown()).isFalse();
        assertThat(ResponsibleRole.CODES.find("helper")).isNull();
        assertThat(ResponsibleRole.CODES.codes())
                .extracting(ResponsibleRole::code)
                .containsExactly("lead", "related", "coordinator", "support");
    }
}

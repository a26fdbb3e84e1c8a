package org.dxplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class BuiltInRulesTest {

    @Test
    void everyRuleOfTheCatalogueIsCheckedBySomeClassOrByTheReader() {
        List<String> codes = BuiltInRules.all().stream()
                .map(Rule::codes)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();

        assertThat(codes)
                .containsExactlyElementsOf(RuleCatalog.builtIn().rules().stream()
                        .map(RuleInfo::code)
                        .filter(code -> !code.startsWith("DOC-") && !code.startsWith("CFG-"))
                        .sorted()
                        .toList());
    }
}

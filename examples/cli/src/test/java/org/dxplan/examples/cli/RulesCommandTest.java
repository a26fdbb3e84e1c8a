package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dxplan rules}: the list, single rules, and the forms for programs and pages. */
class RulesCommandTest {

    @Test
    void everyRuleHasALine() {
        Dxplan run = Dxplan.run("rules");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .hasSize(RuleCatalog.builtIn().rules().size())
                .startsWith("DOC-01 エラー JSONとして正しく書かれている")
                .contains("STR-04 警告   途中の階層の要素には、その下の要素がある（draft、overview を除く）");
        assertThat(Dxplan.run("rules", "--lang", "en").lines().get(0))
                .isEqualTo("DOC-01 error   The file is well-formed JSON");
    }

    @Test
    void aRuleThatIsNamedTellsEverythingAGroupItsLines() {
        Dxplan run = Dxplan.run("rules", "gls-04", "WRK", "--lang=en");
        assertThat(run).isEqualTo(new Dxplan(0, """
                GLS-04 warning No term is defined twice
                  Of two definitions nobody knows which holds, and ＡＩ beside AI is easily overlooked.
                  Message: The term "{word}" is the same as "{first}".
                    Hint: Merge the two definitions.
                  Example: Both ＡＩ and AI are terms.
                  Profiles: all
                  Reference: JIS X 0208 (ＡＩ and AI)
                  Version: since 0.1

                WRK-01 error   The year of the era exists
                WRK-02 warning A year after the change of era is written in the new era
                WRK-03 error   The era year and the western year written beside it agree
                WRK-04 warning The era of a date had begun by that day
                WRK-05 info    The first year of an era is written 元年
                WRK-06 warning An indicator or a period does not mix calendar years and fiscal years
                WRK-07 warning The printed date lies in the recorded year
                WRK-08 info    A span across a change of era does not leave out the era
                WRK-09 info    Years are printed with digits of one width
                """, ""));
    }

    @Test
    void theJsonHasAllRulesOrThoseThatAreNamed() {
        JsonNode all = JsonMapper.shared()
                .readTree(Dxplan.run("rules", "--format", "json").out());
        assertThat(all.valueStream().map(rule -> rule.get("code").asString()))
                .containsExactlyElementsOf(RuleCatalog.builtIn().rules().stream()
                        .map(RuleInfo::code)
                        .toList());
        JsonNode some = JsonMapper.shared()
                .readTree(Dxplan.run("rules", "--format=json", "GLS-04", "GLS", "GLS-04")
                        .out());
        assertThat(some.valueStream().map(rule -> rule.get("code").asString()))
                .startsWith("GLS-04", "GLS-01")
                .doesNotHaveDuplicates();
    }

    @Test
    void thePageIsTheOneOfTheRepository() throws Exception {
        String page = Files.readString(Path.of("..", "..", "core", "RULES.ja.md"));
        String told = Dxplan.run("rules", "--format=markdown").out();
        assertThat(page).endsWith(told.substring(told.indexOf("\n\n") + 2));
        assertThat(Dxplan.run("rules", "--format=markdown", "--lang=en", "GLS").out())
                .startsWith("# Validation rules\n")
                .contains("\n- [Glossary (GLS)](#gls)\n")
                .doesNotContain("DOC-01](");
    }
}

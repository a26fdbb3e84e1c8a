package org.dxplan.io.rule.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the catalogue is shown: by a plan file that keeps it and one that breaks it, and by a damage to a sound
 * plan. What is found while reading has its files in {@code golden/CODE} and needs no damage: DamagePropertyTest damages
 * every member of a plan in every way a reader can meet.
 */
class RulesAreShownTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Rules and groups that no plan file can show, and why. */
    private static final Map<String, String> EXEMPT = Map.of(
            "DOC-13", "needs a rule that throws: RuleEngineTest adds one",
            "CFG", "is about configuration files: ConfigFileTest reads some");

    @Test
    void everyRuleHasPlanFilesThatKeepItAndBreakIt() {
        assertThat(rules().filter(code -> !isExempt(code)))
                .allSatisfy(code -> assertThat(shownBy(code)).as(code).contains("ok", "ng"));
    }

    @Test
    void everyRuleThatIsNotTheReadersHasADamage() {
        Set<String> damaged = Damages.all().stream().map(Damage::code).collect(Collectors.toSet());

        assertThat(rules().filter(code -> !isExempt(code) && !isFoundWhileReading(code)))
                .isSubsetOf(damaged);
    }

    @Test
    void whatIsExemptNeedsToBe() {
        assertThat(rules().filter(RulesAreShownTest::isExempt))
                .allSatisfy(code -> assertThat(shownBy(code)).as(code).isEmpty());
    }

    private static Stream<String> rules() {
        return RuleCatalog.builtIn().rules().stream()
                .map(RuleInfo::code)
                .filter(code -> code.startsWith(System.getProperty("rule", "")));
    }

    private static boolean isExempt(String code) {
        return EXEMPT.containsKey(code) || EXEMPT.containsKey(code.substring(0, code.indexOf('-')));
    }

    private static boolean isFoundWhileReading(String code) {
        return Files.isDirectory(GOLDEN.resolve(code));
    }

    /** The beginnings of the names of a rule's plan files: ok, ng. */
    private static Set<String> shownBy(String code) throws IOException {
        Path folder = isFoundWhileReading(code)
                ? GOLDEN.resolve(code)
                : GOLDEN.resolve("rules").resolve(code);
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".problems"))
                    .map(name -> name.substring(0, 2))
                    .collect(Collectors.toSet());
        }
    }
}

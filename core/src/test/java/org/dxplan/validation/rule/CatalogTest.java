package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dxplan.model.LevelKind;
import org.dxplan.model.common.Severity;
import org.dxplan.part.ReferenceKind;
import org.dxplan.reference.CodeLabel;
import org.dxplan.reference.CodeLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule says all that its page, its messages and its hints need, the same in both languages. */
class CatalogTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    static Stream<RuleInfo> rules() {
        return RuleCatalog.builtIn().rules().stream();
    }

    /** The lines of the file that belong to a rule: key and value. */
    private static Map<String, String> entries(RuleInfo rule) {
        Map<String, String> entries = new TreeMap<>();
        boolean inside = false;
        for (String line : lines("catalog/" + rule.group() + ".txt")) {
            if (line.startsWith("[")) {
                inside = line.equals("[" + rule.code() + "]");
            } else if (inside && line.contains(" = ")) {
                entries.put(line.substring(0, line.indexOf(" = ")), line.substring(line.indexOf(" = ") + 3));
            }
        }
        return entries;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(RuleCatalog.class.getResourceAsStream(resource))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            names.add(matcher.group(1).replaceFirst("\\|[^|]+\\|[^|]+$", ""));
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsTextsInBothLanguages(RuleInfo rule) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(rule.title(locale)).isNotBlank();
            assertThat(rule.rationale(locale)).isNotBlank();
            assertThat(rule.messagePattern(locale)).isNotBlank();
            assertThat(rule.example(locale)).isNotBlank();
        }
        assertThat(rule.reference()).isNotBlank();
        assertThat(rule.since()).isEqualTo("0.1");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyTextExistsInBothLanguagesAndNamesTheSameFacts(RuleInfo rule) {
        Map<String, String> entries = entries(rule);
        Set<String> keys = new TreeSet<>();
        entries.keySet().stream()
                .filter(key -> key.contains("."))
                .forEach(key -> keys.add(key.substring(0, key.lastIndexOf('.'))));

        for (String key : keys) {
            assertThat(entries).as(rule.code()).containsKeys(key + ".ja", key + ".en");
            assertThat(placeholders(String.valueOf(entries.get(key + ".ja"))))
                    .as(rule.code() + " " + key)
                    .isEqualTo(placeholders(String.valueOf(entries.get(key + ".en"))));
            assertThat(key).as(rule.code()).matches("title|rationale|example|(message|hint)(\\.[a-z][a-z-]*)?");
        }
        assertThat(entries.keySet().stream().filter(key -> !key.contains(".")))
                .as(rule.code())
                .isSubsetOf("severity", "except", "scope", "since", "reference");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAHintInBothLanguages(RuleInfo rule) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(rule.hintPattern("", locale).isPresent()
                            || !rule.variants().isEmpty())
                    .as(rule.code())
                    .isTrue();
            assertThat(rule.variants())
                    .allSatisfy(variant -> assertThat(rule.hintPattern(variant, locale))
                            .as(rule + " " + variant)
                            .isPresent());
        }
    }

    @Test
    void variantsStandInTheOrderOfTheCatalogue() {
        assertThat(RuleCatalog.builtIn().get("DOC-05").variants())
                .containsExactly("quoted-number", "unquoted-text", "single-item");
        assertThat(RuleCatalog.builtIn().get("GLS-05").variants()).containsExactly("reading");
        assertThat(RuleCatalog.builtIn().get("DOC-06").variants()).isEmpty();
    }

    @Test
    void everyGroupHasATitleInBothLanguages() {
        for (String group : RuleCatalog.groups()) {
            assertThat(RuleCatalog.groupTitle(group, Locale.JAPANESE))
                    .isNotBlank()
                    .isNotEqualTo(group);
            assertThat(RuleCatalog.groupTitle(group, Locale.ENGLISH))
                    .isNotBlank()
                    .isNotEqualTo(group);
        }
        assertThat(RuleCatalog.groupTitle("GLS", Locale.JAPAN)).isEqualTo("用語集");
        assertThat(RuleCatalog.groupTitle("GLS", Locale.FRENCH)).isEqualTo("Glossary");
        assertThat(RuleCatalog.groupTitle("CITY", Locale.JAPAN)).isEqualTo("CITY");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void placeholdersAreNamesOfArguments(RuleInfo rule) {
        entries(rule).forEach((key, text) -> {
            String names = key.matches("(message|hint).*") ? "[a-z][A-Za-z]*" : "nothing is filled into this text";
            assertThat(placeholders(text)).as(rule + " " + key).allMatch(name -> name.matches(names));
            assertThat(text.chars().filter(c -> c == '{').count())
                    .as(rule + " " + key)
                    .isEqualTo(text.chars().filter(c -> c == '}').count());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyVariantOfAMessageHasAHint(RuleInfo rule) {
        for (String key : entries(rule).keySet()) {
            if (key.matches("message\\..*\\.ja")) {
                assertThat(entries(rule)).as(rule.code()).containsKey(key.replace("message", "hint"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void textsAreWrittenAsPeopleReadThem(RuleInfo rule) {
        entries(rule).forEach((key, text) -> {
            assertThat(text).as(rule.code() + " " + key).isEqualTo(text.strip()).isNotEmpty();
            if (key.endsWith(".ja") && key.matches("(message|hint|rationale).*")) {
                assertThat(text).as(rule.code() + " " + key).containsPattern("(す|せん|い|か|した)(。|（|: )");
            }
            if (key.endsWith(".en") && key.startsWith("message")) {
                assertThat(text).as(rule.code() + " " + key).endsWith(".");
            }
            if (key.startsWith("title")) {
                assertThat(text).as(rule.code() + " " + key).doesNotEndWith("。").doesNotEndWith(".");
            }
        });
    }

    @Test
    void rulesStandByGroupAndNumber() {
        List<String> codes = rules().map(RuleInfo::code).toList();
        List<String> sorted = new ArrayList<>();
        for (String group : RuleCatalog.groups()) {
            codes.stream().filter(code -> code.startsWith(group + "-")).sorted().forEach(sorted::add);
        }

        assertThat(codes).containsExactlyElementsOf(sorted);
        assertThat(codes)
                .contains(
                        "DOC-01", "DOC-13", "IDN-01", "IDN-10", "REF-07", "STR-02", "STR-11", "PER-10", "WRK-05",
                        "GLS-05")
                .doesNotContain("GLS-02", "GLS-06", "STR-01");
    }

    @Test
    void errorsHoldInEveryProfile() {
        assertThat(rules().filter(rule -> rule.severity().isAtLeast(Severity.ERROR)))
                .allSatisfy(rule -> assertThat(Profile.values()).allMatch(rule::holdsIn));
        assertThat(RuleCatalog.builtIn().get("REF-05").holdsIn(Profile.PUBLIC)).isTrue();
        assertThat(RuleCatalog.builtIn().get("REF-05").holdsIn(Profile.FULL)).isFalse();
    }

    @Test
    void aRuleNeedsThePlanUnlessItsScopeIsThePart() {
        assertThat(RuleCatalog.builtIn().get("IDN-03").needsPlan()).isFalse();
        assertThat(RuleCatalog.builtIn().get("REF-01").needsPlan()).isTrue();
        assertThat(scoped("").needsPlan()).isTrue();
        assertThat(scoped("scope = plan").needsPlan()).isTrue();
        assertThat(scoped("scope = part").needsPlan()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scoped("scope = element"))
                .withMessage("The scope of CITY-01 is none of plan, part: element");
    }

    private static RuleInfo scoped(String line) {
        return RuleCatalog.parse("""
                [CITY-01]
                severity = warning
                %s
                title.ja = 取組に担当課がある
                title.en = Every measure has a unit in charge
                message.ja = 「{title}」に担当課がありません。
                message.en = No unit is in charge of "{title}".
                """.formatted(line)).get("CITY-01");
    }

    @Test
    void wordsHaveALabelInBothLanguagesAndAreNoCodesOfALabelledList() {
        List<String> codes = new ArrayList<>();
        for (String line : lines("catalog/words.tsv")) {
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(3).doesNotContain("");
            codes.add(fields[0]);
        }
        assertThat(codes).doesNotHaveDuplicates();
        for (CodeLabel list : CodeLabels.builtIn().lists()) {
            assertThat(codes).doesNotContain(list.list());
        }
        assertThat(codes)
                .doesNotContainAnyElementsOf(Stream.of(ReferenceKind.values())
                        .map(ReferenceKind::code)
                        .toList());
        assertThat(new Word("json-text").label(Locale.JAPAN)).isEqualTo("文字列");
        assertThat(new Word("json-text").label(Locale.FRENCH)).isEqualTo("a string");
        assertThat(new Word("no-such-word").label(Locale.JAPAN)).isEqualTo("no-such-word");
    }

    @Test
    void aCodeAndAListHaveTheLabelsOfTheCodeTable() {
        for (ReferenceKind kind : ReferenceKind.values()) {
            assertThat(CodeLabels.builtIn().find("reference-kind", kind.code()))
                    .hasValueSatisfying(label ->
                            assertThat(Word.of(kind).label(Locale.JAPANESE)).isEqualTo(label.japanese()));
        }
        assertThat(Word.of(ReferenceKind.RELATED_PLAN).label(Locale.JAPAN)).isEqualTo("関連計画");
        assertThat(Word.of(ReferenceKind.RELATED_PLAN).label(Locale.FRENCH)).isEqualTo("related plan");
        assertThat(Word.of(LevelKind.GOAL).label(Locale.JAPAN)).isEqualTo("基本目標");
        assertThat(Word.of(LevelKind.of("subgoal").withText("小目標")).label(Locale.JAPAN))
                .isEqualTo("subgoal");
        assertThat(Word.of(LevelKind.GOAL)).hasToString("goal").isEqualTo(new Word("level-kind", "goal"));
        assertThat(new Word("edition-status").label(Locale.JAPAN)).isEqualTo("版の状態");
        assertThat(new Word("edition-status").label(Locale.ENGLISH)).isEqualTo("status of an edition");
    }
}

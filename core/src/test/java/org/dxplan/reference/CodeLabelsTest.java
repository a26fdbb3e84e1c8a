package org.dxplan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.model.common.Severity;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLabelsTest {

    private static final CodeLabels LABELS = CodeLabels.builtIn();

    /** The codes of every list of the library, open or closed, in the order of their constants. */
    private static Map<String, List<String>> codesByList() throws ReflectiveOperationException {
        Map<String, List<String>> lists = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dxplan")) {
            if (type.isAssignableTo(Code.class) && !type.isInterface()) {
                lists.put(CodeLabels.listOf(type.reflect()), codesOfType(type.reflect()));
            } else if (type.isEnum() && type.tryGetMethod("code").isPresent()) {
                lists.put(CodeLabels.listOf(type.reflect()), codesOfEnum(type.reflect()));
            }
        }
        return lists;
    }

    private static List<String> codesOfType(Class<?> type) throws ReflectiveOperationException {
        CodeList<?> list = (CodeList<?>) type.getField("CODES").get(null);
        return list.codes().stream().map(Code::code).toList();
    }

    private static List<String> codesOfEnum(Class<?> type) throws ReflectiveOperationException {
        Set<String> codes = new LinkedHashSet<>();
        for (Object constant : type.getEnumConstants()) {
            codes.add((String) type.getMethod("code").invoke(constant));
        }
        return List.copyOf(codes);
    }

    private static List<String> codesOf(String list) {
        return LABELS.codes(list).stream()
                .map(label -> String.valueOf(label.code()))
                .toList();
    }

    static Stream<CodeLabel> all() {
        return LABELS.lists().stream()
                .flatMap(list -> Stream.concat(Stream.of(list), LABELS.codes(list.list()).stream()));
    }

    @Test
    void everyCodeOfEveryListHasARowAndEveryRowACode() throws ReflectiveOperationException {
        Map<String, List<String>> expected = codesByList();
        assertThat(expected).containsKeys("edition-status", "bound", "qualifier", "severity", "profile");
        Set<String> groups = new HashSet<>();
        for (NationalFramework framework : NationalFrameworks.builtIn().all()) {
            for (FrameworkVersion version : framework.versions()) {
                version.items().forEach(item -> groups.add(item.group()));
            }
        }
        List<String> groupCodes = codesOf("framework-item-group");
        assertThat(groupCodes).containsExactlyInAnyOrderElementsOf(groups);
        expected.put("framework-item-group", groupCodes);

        Map<String, List<String>> found = new TreeMap<>();
        LABELS.lists().forEach(list -> found.put(list.list(), codesOf(list.list())));
        assertThat(found).isEqualTo(expected);
        assertThat(LABELS.lists()).extracting(CodeLabel::list).containsExactlyElementsOf(expected.keySet());
    }

    @ParameterizedTest
    @MethodSource("all")
    void labelsAndMeaningsCanBePrinted(CodeLabel label) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (String text : List.of(label.label(locale), label.meaning(locale))) {
                assertThat(text)
                        .isEqualTo(text.strip())
                        .isNotEmpty()
                        .doesNotContain("{", "}", "|")
                        .doesNotEndWith(".")
                        .doesNotEndWith("。")
                        .doesNotContainPattern("\\p{Cntrl}");
            }
        }
        assertThat(label.english()).matches("[A-Za-z -]+");
        assertThat(label.englishMeaning()).matches("[A-Z].*");
        assertThat(label.japanese()).matches(".*[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}].*|PDCA|OODA");
        assertThat(label.japaneseMeaning()).containsPattern("[\\p{IsHan}\\p{IsHiragana}]");
    }

    @Test
    void labelsAndMeaningsOfOneListDiffer() {
        for (CodeLabel list : LABELS.lists()) {
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(LABELS.codes(list.list()))
                        .extracting(code -> code.label(locale))
                        .doesNotHaveDuplicates();
                assertThat(LABELS.codes(list.list()))
                        .extracting(code -> code.meaning(locale))
                        .doesNotHaveDuplicates();
            }
        }
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(LABELS.lists()).extracting(list -> list.label(locale)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aKnownCodeIsLabelledInTheLanguageAskedFor() {
        assertThat(LABELS.label(EditionStatus.ADOPTED, Locale.JAPAN)).isEqualTo("策定");
        assertThat(LABELS.label(EditionStatus.ADOPTED.withText("制定"), Locale.JAPAN))
                .isEqualTo("策定");
        assertThat(LABELS.label(EditionStatus.of("adopted"), Locale.FRENCH)).isEqualTo("adopted");
        assertThat(LABELS.find("bound", Bound.AT_LEAST.code()))
                .contains(new CodeLabel(
                        "bound", "at-least", "以上", "or more", "その数か、それより大きい（95%以上）", "The figure or more: 95%以上"));
        assertThat(LABELS.find(CodeLabels.listOf(Severity.class), "error").map(CodeLabel::japanese))
                .contains("エラー");
    }

    @Test
    void aKnownCodeHasItsMeaning() {
        CodeLabel revised = LABELS.find(EditionStatus.REVISED.withText("改訂")).orElseThrow();

        assertThat(revised.meaning(Locale.JAPAN)).isEqualTo("見直して決定されたもの（改訂を含む）");
        assertThat(revised.meaning(Locale.FRENCH)).isEqualTo("Adopted after a revision");
    }

    @Test
    void aListHasItsLabelAndItsMeaning() {
        CodeLabel list = LABELS.findList("edition-status").orElseThrow();

        assertThat(list.code()).isNull();
        assertThat(list.label(Locale.JAPANESE)).isEqualTo("版の状態");
        assertThat(list.label(Locale.ENGLISH)).isEqualTo("status of an edition");
        assertThat(list.meaning(Locale.JAPANESE)).isEqualTo("版がどの段階まで進んだか");
        assertThat(list.meaning(Locale.ENGLISH)).isEqualTo("How far an edition has come");
        assertThat(codesOf("edition-status")).containsExactly("draft", "proposal", "adopted", "revised", "ended");
    }

    @Test
    void anUnknownCodeIsLabelledAsPrinted() {
        assertThat(LABELS.label(EditionStatus.of("frozen").withText("凍結"), Locale.ENGLISH))
                .isEqualTo("凍結");
        assertThat(LABELS.label(EditionStatus.of("frozen"), Locale.JAPANESE)).isEqualTo("frozen");
        assertThat(LABELS.find(EditionStatus.of("frozen"))).isEmpty();
        assertThat(LABELS.find("edition-status", "frozen")).isEmpty();
        assertThat(LABELS.find("no-such-list", "adopted")).isEmpty();
        assertThat(LABELS.findList("no-such-list")).isEmpty();
        assertThat(LABELS.codes("no-such-list")).isEmpty();
    }

    @Test
    void theMarkOfAListIsNoCode() {
        assertThat(LABELS.label(EditionStatus.of("-"), Locale.JAPANESE)).isEqualTo("-");
        assertThat(LABELS.find("edition-status", "-")).isEmpty();
    }

    @Test
    void aWordOfTheQualifierIsItsLabel() {
        for (Qualifier qualifier : Qualifier.values()) {
            assertThat(LABELS.find("qualifier", qualifier.code()).map(CodeLabel::japanese))
                    .contains(qualifier.word());
        }
    }

    @Test
    void theLabelsSayWhereTheyComeFrom() {
        assertThat(LABELS.edition().version()).isEqualTo("1");
        assertThat(CodeLabels.listOf(EditionStatus.class)).isEqualTo("edition-status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bound|at-least|以上|or more|以上|Or more",
                "bound|-|別|bound|別|Side\nbound|-|別|bound|別|Side",
                "bound|-|別|bound|別|Side\nbound|x|以上|or more|以上|Or more\nbound|x|以上|or more|以上|Or more",
                "bound|-|別|bound|別",
            })
    void aTableThatIsNoneIsRefused(String rows) {
        String head = "# version: 1\n# date: 2026-11-22\n# source: s\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodeLabels(DataTable.read(new StringReader(head + rows.replace('|', '\t')))))
                .withMessageStartingWith("Line ");
    }
}

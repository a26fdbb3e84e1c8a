package org.dxplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.model.common.Severity;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.Qualifier;
import org.junit.jupiter.api.Test;

class CodeLabelsTest {

    private static final CodeLabels LABELS = CodeLabels.builtIn();

    /** Every code of every list in the class path, open or closed: list and code. */
    private static Set<String> codes() throws ReflectiveOperationException {
        Set<String> codes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.dxplan.model", "org.dxplan.part", "org.dxplan.time")) {
            if (type.isAssignableTo(Code.class) && !type.isInterface()) {
                CodeList<?> list =
                        (CodeList<?>) type.reflect().getField("CODES").get(null);
                for (Code code : list.codes()) {
                    codes.add(CodeLabels.listOf(type.reflect()) + " " + code.code());
                }
            } else if (type.isEnum()
                    && type.getAllMethods().stream()
                            .anyMatch(method -> method.getName().equals("code")
                                    && method.getRawParameterTypes().isEmpty())) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    codes.add(CodeLabels.listOf(type.reflect()) + " "
                            + type.reflect().getMethod("code").invoke(constant));
                }
            }
        }
        return codes;
    }

    private static Set<String> labelled() {
        Set<String> labelled = new TreeSet<>();
        for (DataRow row : DataTable.ofResource("code-labels.tsv").rows()) {
            labelled.add(row.text(0) + " " + row.text(1));
        }
        return labelled;
    }

    @Test
    void everyCodeHasALabelInBothLanguagesAndEveryLabelACode() throws ReflectiveOperationException {
        Set<String> codes = codes();
        assertThat(codes).contains("edition-status adopted", "bound at-least", "qualifier end", "severity error");
        for (NationalFramework framework : NationalFrameworks.builtIn().all()) {
            for (FrameworkVersion version : framework.versions()) {
                version.items().forEach(item -> codes.add("framework-item-group " + item.group()));
            }
        }

        assertThat(labelled()).isEqualTo(codes);
        for (String code : codes) {
            List<String> parts = new ArrayList<>(List.of(code.split(" ", -1)));
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                assertThat(LABELS.find(parts.get(0), parts.get(1), locale))
                        .as(code)
                        .hasValueSatisfying(label ->
                                assertThat(label).isEqualTo(label.strip()).isNotEmpty());
            }
            assertThat(LABELS.find(parts.get(0), parts.get(1), Locale.ENGLISH).orElseThrow())
                    .as(code)
                    .matches("[A-Za-z -]+");
        }
    }

    @Test
    void labelsOfOneListDiffer() {
        Set<String> seen = new TreeSet<>();
        for (DataRow row : DataTable.ofResource("code-labels.tsv").rows()) {
            assertThat(seen.add(row.text(0) + " ja " + row.text(2)))
                    .as(row.text(2))
                    .isTrue();
            assertThat(seen.add(row.text(0) + " en " + row.text(3)))
                    .as(row.text(3))
                    .isTrue();
        }
    }

    @Test
    void aKnownCodeIsLabelledInTheLanguageAskedFor() {
        assertThat(LABELS.label(EditionStatus.ADOPTED, Locale.JAPAN)).isEqualTo("策定");
        assertThat(LABELS.label(EditionStatus.ADOPTED.withText("制定"), Locale.JAPAN))
                .isEqualTo("策定");
        assertThat(LABELS.label(EditionStatus.of("adopted"), Locale.FRENCH)).isEqualTo("adopted");
        assertThat(LABELS.find("bound", Bound.AT_LEAST.code(), Locale.JAPANESE)).contains("以上");
        assertThat(LABELS.find("qualifier", Qualifier.END.code(), Locale.ENGLISH))
                .contains("end");
        assertThat(LABELS.find(CodeLabels.listOf(Severity.class), "error", Locale.JAPANESE))
                .contains("エラー");
    }

    @Test
    void anUnknownCodeIsLabelledAsPrinted() {
        assertThat(LABELS.label(EditionStatus.of("frozen").withText("凍結"), Locale.ENGLISH))
                .isEqualTo("凍結");
        assertThat(LABELS.label(EditionStatus.of("frozen"), Locale.JAPANESE)).isEqualTo("frozen");
        assertThat(LABELS.find("edition-status", "frozen", Locale.JAPANESE)).isEmpty();
        assertThat(LABELS.find("no-such-list", "adopted", Locale.JAPANESE)).isEmpty();
    }

    @Test
    void aWordOfTheQualifierIsItsLabel() {
        for (Qualifier qualifier : Qualifier.values()) {
            assertThat(LABELS.find("qualifier", qualifier.code(), Locale.JAPANESE))
                    .contains(qualifier.word());
        }
    }

    @Test
    void theLabelsSayWhereTheyComeFrom() {
        assertThat(LABELS.edition().version()).isEqualTo("1");
        assertThat(CodeLabels.listOf(EditionStatus.class)).isEqualTo("edition-status");
    }
}

package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dxplan.io.PlanReader;
import org.dxplan.model.common.Severity;
import org.dxplan.reference.CodeLabel;
import org.dxplan.reference.CodeLabels;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.TextRange;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both reports, to the last character. The messages themselves belong to the catalogue. */
class ReportTest {

    private static final String TEXT = """
            {
              "id": "m-01",
              "title": "窓口予約📱", "id": "m-02"
            }
            """;

    private static Problem problem(Severity severity, Place place, List<Place> related, Map<String, Object> arguments) {
        return new Problem(RuleCatalog.builtIn().get("DOC-07"), severity, place, "m-01", "", related, arguments, "");
    }

    /** The second id of the text, related to the first. */
    private static Problem duplicate() {
        return problem(
                Severity.ERROR,
                Place.of("/id").withRange(new TextRange(3, 22, 3, 26)),
                List.of(Place.of("/id").withRange(new TextRange(2, 9, 2, 15))),
                Map.of("member", "id"));
    }

    private static Problem unlocated(Severity severity) {
        return new Problem(
                RuleCatalog.builtIn().get("DOC-06"),
                severity,
                Place.of(""),
                null,
                "",
                List.of(Place.of("/goals/0")),
                Map.of("member", "id"),
                null);
    }

    private static CheckedFile file(String name, @Nullable Profile profile, Problem... problems) {
        return new CheckedFile(
                name,
                "chitose-dx-2024",
                profile,
                List.of(problems),
                Omitted.NONE,
                SourceText.of(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Locale locale, CheckedFile... files) {
        StringWriter out = new StringWriter();
        write(TextReport.to(out, locale), files);
        return out.toString();
    }

    private static String json(Locale locale, CheckedFile... files) {
        StringWriter out = new StringWriter();
        write(JsonReport.to(out, locale), files);
        return out.toString();
    }

    private static void write(ProblemReport report, CheckedFile... files) {
        for (CheckedFile file : files) {
            report.add(file);
        }
        report.end();
    }

    @Test
    void theTextShowsPlaceLineHintAndRelatedPlaces() {
        Problem duplicate = duplicate();
        assertThat(text(Locale.JAPANESE, file("計画.json", Profile.OVERVIEW, duplicate)))
                .isEqualTo("計画.json:3:22 エラー DOC-07 " + duplicate.message(Locale.JAPANESE) + "\n"
                        + "  \"title\": \"窓口予約📱\", \"id\": \"m-02\"\n"
                        + "                         ^^^^\n"
                        + "  ヒント: " + duplicate.hint(Locale.JAPANESE).orElseThrow() + "\n"
                        + "  関連: 計画.json:2:9 \"id\": \"m-01\",\n"
                        + "計画.json: エラー1件、警告0件、情報0件（プロファイル: overview）\n"
                        + "1ファイル、エラー1件、警告0件、情報0件\n");
    }

    @Test
    void theTextSaysWhatStandsInTheEarlierEdition() {
        Problem compared = problem(
                Severity.WARNING,
                Place.of("/id").withRange(new TextRange(3, 22, 3, 26)),
                List.of(Place.ofPrevious("/goals/0/title"), Place.ofPrevious("")),
                Map.of("member", "id"));
        assertThat(text(Locale.JAPANESE, file("計画.json", Profile.FULL, compared)))
                .contains("\n  関連: 前の版 /goals/0/title\n  関連: 前の版\n計画.json: ");
        assertThat(text(Locale.ENGLISH, file("plan.json", Profile.FULL, compared)))
                .contains("\n  related: earlier edition /goals/0/title\n  related: earlier edition\nplan.json: ");
    }

    @Test
    void theTextIsEnglishForEveryOtherLanguage() {
        Problem duplicate = duplicate();
        assertThat(text(Locale.GERMAN, file("plan.json", Profile.FULL, duplicate)))
                .isEqualTo("plan.json:3:22 error DOC-07 " + duplicate.message(Locale.ENGLISH) + "\n"
                        + "  \"title\": \"窓口予約📱\", \"id\": \"m-02\"\n"
                        + "                         ^^^^\n"
                        + "  hint: " + duplicate.hint(Locale.ENGLISH).orElseThrow() + "\n"
                        + "  related: plan.json:2:9 \"id\": \"m-01\",\n"
                        + "plan.json: 1 error, 0 warnings, 0 infos (profile: full)\n"
                        + "1 file, 1 error, 0 warnings, 0 infos\n");
    }

    @Test
    void theTextNamesTheFileAloneIfThereIsNoPlace() {
        Problem unlocated = unlocated(Severity.INFO);
        assertThat(text(Locale.ENGLISH, file("plan.json", null, unlocated)))
                .isEqualTo("plan.json info DOC-06 " + unlocated.message(Locale.ENGLISH) + "\n"
                        + "  related: plan.json /goals/0\n"
                        + "plan.json: 0 errors, 0 warnings, 1 info (not validated)\n"
                        + "1 file, 0 errors, 0 warnings, 1 info\n");
    }

    @Test
    void theTextAddsUpTheFiles() {
        Problem warning = unlocated(Severity.WARNING);
        CheckedFile first = file("a.json", Profile.DRAFT, warning);
        CheckedFile second = file("b.json", Profile.PUBLIC, warning, warning, unlocated(Severity.INFO));
        assertThat(text(Locale.ENGLISH, first, second, file("c.json", Profile.PROGRESS)))
                .contains("\na.json: 0 errors, 1 warning, 0 infos (profile: draft)\n")
                .contains("\nb.json: 0 errors, 2 warnings, 1 info (profile: public)\n")
                .contains("\nc.json: 0 errors, 0 warnings, 0 infos (profile: progress)\n")
                .endsWith("\n3 files, 0 errors, 3 warnings, 1 info\n");
        assertThat(text(Locale.JAPANESE, first, second))
                .contains("\na.json: エラー0件、警告1件、情報0件（プロファイル: draft）\n")
                .endsWith("\n2ファイル、エラー0件、警告3件、情報1件\n");
        assertThat(text(Locale.JAPANESE)).isEqualTo("0ファイル、エラー0件、警告0件、情報0件\n");
    }

    @Test
    void theTextLetsNoControlCharacterThrough() {
        Problem hostile = problem(
                Severity.ERROR,
                Place.of("/\u001b[2J"),
                List.of(Place.of("/\u202e")),
                Map.of("member", "\u001b]0;\u0007\r\n"));
        assertThat(text(Locale.JAPANESE, file("a\u001b[1m\n.json", null, hostile)))
                .contains("a\\u001b[1m\\u000a.json エラー DOC-07 ")
                .contains("\\u001b]0;\\u0007\\u000d\\u000a")
                .contains("\n  関連: a\\u001b[1m\\u000a.json /\\u202e\n")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .doesNotContain("\r");
    }

    @Test
    void theTextQuotesOnlyTheBeginningOfLongValues() {
        Problem talkative = problem(Severity.ERROR, Place.of("/id"), List.of(), Map.of("member", "🌸".repeat(5_000)));
        assertThat(text(Locale.JAPANESE, file("a.json", null, talkative)))
                .contains("🌸".repeat(119) + "…")
                .doesNotContain("🌸".repeat(120));
    }

    @Test
    void theTextShowsNothingOfAnotherEncoding() {
        byte[] utf16 = TEXT.getBytes(StandardCharsets.UTF_16LE);
        CheckedFile file =
                CheckedFile.of("a.json", PlanReader.create().read(utf16)).withSource(SourceText.of(utf16));
        assertThat(text(Locale.JAPANESE, file))
                .startsWith("a.json:1:1 エラー DOC-02 ")
                .doesNotContain("^");
    }

    @Test
    void theJsonHasEveryMember() {
        Problem duplicate = duplicate();
        assertThat(json(Locale.JAPANESE, file("計画.json", Profile.OVERVIEW, duplicate)))
                .isEqualTo("""
                        [
                          {
                            "file": "計画.json",
                            "code": "DOC-07",
                            "severity": "error",
                            "pointer": "/id",
                            "line": 3,
                            "column": 22,
                            "endLine": 3,
                            "endColumn": 26,
                            "subject": "m-01",
                            "member": "",
                            "message": "%s",
                            "hint": "%s",
                            "related": [
                              {
                                "pointer": "/id",
                                "line": 2,
                                "column": 9,
                                "endLine": 2,
                                "endColumn": 15,
                                "previous": false
                              }
                            ],
                            "arguments": {
                              "member": "id"
                            }
                          }
                        ]
                        """.formatted(
                                duplicate.message(Locale.JAPANESE),
                                duplicate.hint(Locale.JAPANESE).orElseThrow()));
    }

    @Test
    void theJsonSaysNullWhereThereIsNothing() {
        Problem bare = new Problem(
                RuleCatalog.builtIn().get("DOC-13"),
                Severity.WARNING,
                Place.of(""),
                null,
                "",
                List.of(),
                Map.of(),
                null);
        assertThat(json(Locale.ENGLISH, file("a.json", null), file("b.json", null, bare)))
                .isEqualTo("""
                        [
                          {
                            "file": "b.json",
                            "code": "DOC-13",
                            "severity": "warning",
                            "pointer": "",
                            "line": null,
                            "column": null,
                            "endLine": null,
                            "endColumn": null,
                            "subject": null,
                            "member": "",
                            "message": "%s",
                            "hint": null,
                            "related": [],
                            "arguments": {}
                          }
                        ]
                        """.formatted(bare.message(Locale.ENGLISH)));
    }

    @Test
    void theJsonSaysWhatStandsInTheEarlierEdition() {
        Problem compared =
                problem(Severity.WARNING, Place.of("/id"), List.of(Place.ofPrevious("/id")), Map.of("member", "id"));
        assertThat(json(Locale.ENGLISH, file("plan.json", null, compared))).contains("""
                            "related": [
                              {
                                "pointer": "/id",
                                "line": null,
                                "column": null,
                                "endLine": null,
                                "endColumn": null,
                                "previous": true
                              }
                            ],
                        """);
    }

    @Test
    void theJsonIsAnEmptyArrayIfThereIsNoProblem() {
        assertThat(json(Locale.JAPANESE)).isEqualTo("[]\n");
        assertThat(json(Locale.JAPANESE, file("a.json", Profile.FULL))).isEqualTo("[]\n");
    }

    @Test
    void theJsonHoldsArgumentsAsValues() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("member", "\"id\"\\");
        arguments.put("expected", new Word("json-text"));
        arguments.put("known", List.of("a", 2, new Word("json-array")));
        arguments.put("maximum", 100);
        arguments.put("count", 12_345_678_901L);
        arguments.put("share", new BigDecimal("39.70"));
        arguments.put("large", new BigDecimal("1E+3"));
        arguments.put("rate", 0.5);
        arguments.put("unknown", Double.NaN);
        arguments.put("flag", true);
        assertThat(json(
                        Locale.ENGLISH,
                        file("a.json", null, problem(Severity.ERROR, Place.of(""), List.of(), arguments))))
                .contains("""
                            "arguments": {
                              "member": "\\"id\\"\\\\",
                              "expected": "json-text",
                              "known": [
                                "a",
                                2,
                                "json-array"
                              ],
                              "maximum": 100,
                              "count": 12345678901,
                              "share": 39.70,
                              "large": 1000,
                              "rate": 0.5,
                              "unknown": "NaN",
                              "flag": true
                            }
                        """);
    }

    @Test
    void theJsonEscapesWhatATerminalWouldObey() {
        Problem hostile = problem(
                Severity.ERROR, Place.of("/\u202e"), List.of(), Map.of("member", "赤\u001b\u009b\u007f🌸\ud83c"));
        assertThat(json(Locale.ENGLISH, file("\u2028.json", null, hostile)))
                .contains("\"file\": \"\\u2028.json\"")
                .contains("\"pointer\": \"/\\u202e\"")
                .containsIgnoringCase("\"member\": \"赤\\u001b\\u009b\\u007f🌸\ufffd\"");
    }

    @Test
    void countsBySeverity() {
        CheckedFile file = file("a.json", null, duplicate(), unlocated(Severity.INFO), unlocated(Severity.INFO));
        assertThat(file.count(Severity.ERROR)).isEqualTo(1);
        assertThat(file.count(Severity.WARNING)).isZero();
        assertThat(file.count(Severity.INFO)).isEqualTo(2);
    }

    @Test
    void aSeverityIsCalledAsItsCodeIs() {
        for (Severity severity : Severity.values()) {
            assertThat(CodeLabels.builtIn().find("severity", severity.code()).map(CodeLabel::japanese))
                    .contains(new ReportWords(Locale.JAPANESE).severity(severity));
        }
    }
}

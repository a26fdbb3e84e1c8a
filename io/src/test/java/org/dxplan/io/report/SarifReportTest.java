package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dxplan.io.PlanReader;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.dxplan.validation.rule.TextRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF: what its schema demands, and what stands in it. */
class SarifReportTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(resource("/schema/sarif-schema-2.1.0.json"));

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SarifReportTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sarif(Locale locale, CheckedFile... files) {
        StringWriter out = new StringWriter();
        ProblemReport report = SarifReport.to(out, locale);
        for (CheckedFile file : files) {
            report.add(file);
        }
        report.end();
        assertThat(violations(out.toString())).isEmpty();
        return out.toString();
    }

    private static List<String> violations(String sarif) {
        return SCHEMA
                .validate(
                        sarif,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(violation -> violation.getInstanceLocation().toString())
                .toList();
    }

    private static JsonNode run(Locale locale, CheckedFile... files) {
        return JsonMapper.shared().readTree(sarif(locale, files)).get("runs").get(0);
    }

    private static Problem problem(RuleInfo rule, Map<String, Object> arguments) {
        return new Problem(rule, rule.severity(), Place.of("/title"), "m-01", "title", List.of(), arguments, "");
    }

    private static Problem problem(String code, Map<String, Object> arguments) {
        return problem(RuleCatalog.builtIn().get(code), arguments);
    }

    private static CheckedFile file(String name, Problem... problems) {
        return new CheckedFile(name, "kakucho-dx-2024", null, List.of(problems), Omitted.NONE, null);
    }

    private static CheckedFile read(String name, String text) {
        return CheckedFile.of(name, PlanReader.of(PlanValidator.create()).read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aResultHasRuleLevelMessagePlacesAndFingerprint() {
        Problem duplicate = new Problem(
                RuleCatalog.builtIn().get("DOC-07"),
                Severity.ERROR,
                Place.of("/measures/0/title").withRange(new TextRange(3, 22, 3, 26)),
                "m-01",
                "title",
                List.of(Place.of("/measures/0/title").withRange(new TextRange(2, 9, 2, 15))),
                Map.of("member", "title"),
                "");
        assertThat(sarif(Locale.JAPANESE, file("計画/a.json", duplicate)))
                .isEqualTo("""
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "language": "ja",
                      "columnKind": "utf16CodeUnits",
                      "newlineSequences": [
                        "\\r\\n",
                        "\\n",
                        "\\r"
                      ],
                      "results": [
                        {
                          "ruleId": "DOC-07",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "項目「title」が二度書かれています。\\nヒント: 最初の値だけを読み取りました。正しい方を残し、もう一方を消してください。\\n関連: [2行目](1)"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "%E8%A8%88%E7%94%BB/a.json"
                                },
                                "region": {
                                  "startLine": 3,
                                  "startColumn": 22,
                                  "endLine": 3,
                                  "endColumn": 26
                                }
                              },
                              "logicalLocations": [
                                {
                                  "fullyQualifiedName": "/measures/0/title"
                                },
                                {
                                  "name": "m-01",
                                  "kind": "object"
                                }
                              ]
                            }
                          ],
                          "relatedLocations": [
                            {
                              "id": 1,
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "%E8%A8%88%E7%94%BB/a.json"
                                },
                                "region": {
                                  "startLine": 2,
                                  "startColumn": 9,
                                  "endLine": 2,
                                  "endColumn": 15
                                }
                              },
                              "logicalLocations": [
                                {
                                  "fullyQualifiedName": "/measures/0/title"
                                }
                              ],
                              "message": {
                                "text": "関連する箇所"
                              }
                            }
                          ],
                          "partialFingerprints": {
                            "dxplanProblem/v1": "cb83b8a348d753f7a01955fca342797f71fc0d19ce6d825e7a32bb6d83db44db"
                          }
                        }
                      ],
                      "artifacts": [
                        {
                          "location": {
                            "uri": "%E8%A8%88%E7%94%BB/a.json"
                          }
                        }
                      ],
                      "tool": {
                        "driver": {
                          "name": "dxplan",
                          "version": "VERSION",
                          "language": "ja",
                          "rules": [
                            {
                              "id": "DOC-07",
                              "shortDescription": {
                                "text": "一つのオブジェクトの中で、同じ項目は一度だけ書かれている"
                              },
                              "fullDescription": {
                                "text": "どちらの値が正しいのか、書いた人にしか分かりません。"
                              },
                              "help": {
                                "text": "どちらの値が正しいのか、書いた人にしか分かりません。\\n例: 一つの取組に title が二つある。\\nヒント: 最初の値だけを読み取りました。正しい方を残し、もう一方を消してください。",
                                "markdown": "どちらの値が正しいのか、書いた人にしか分かりません。\\n\\n例: 一つの取組に title が二つある。\\n\\nヒント: 最初の値だけを読み取りました。正しい方を残し、もう一方を消してください。"
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              },
                              "properties": {
                                "tags": [
                                  "DOC"
                                ]
                              }
                            }
                          ]
                        }
                      }
                    }
                  ]
                }
                """.replace("VERSION", LibraryVersion.get()));
    }

    @Test
    void theSchemaSeesWhatIsWrong() {
        String sarif = sarif(Locale.JAPANESE, file("a.json", problem("GLS-01", Map.of("word", "RPA"))));
        assertThat(violations(sarif.replace("\"level\": \"warning\"", "\"level\": \"info\"")))
                .contains("/runs/0/results/0/level");
        assertThat(violations(sarif.replace("\"uri\": \"a.json\"", "\"uri\": \"a b.json\"")))
                .contains("/runs/0/artifacts/0/location/uri");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(LibraryVersion.get()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void everyExamplePlanGivesValidSarif() throws IOException {
        List<CheckedFile> files = new ArrayList<>();
        try (var plans = Files.list(Path.of("..", "examples", "plans"))) {
            for (Path plan : plans.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                files.add(read(plan.toString(), Files.readString(plan)));
            }
        }
        files.add(read("ten-mistakes.json", resource("/ten-mistakes.json")));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            JsonNode run = run(locale, files.toArray(CheckedFile[]::new));
            JsonNode rules = run.get("tool").get("driver").get("rules");
            for (JsonNode result : run.get("results")) {
                assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            }
            assertThat(run.get("artifacts").size()).isEqualTo(files.size());
            assertThat(run.get("results").size())
                    .isEqualTo(files.stream()
                            .mapToInt(file -> file.problems().size())
                            .sum());
        }
    }

    @Test
    void nothingFoundIsAValidLog() {
        JsonNode run = run(Locale.ENGLISH);
        assertThat(run.get("results")).isEmpty();
        assertThat(run.get("tool").get("driver").get("rules")).isEmpty();
        assertThat(run(Locale.ENGLISH, file("a.json")).get("artifacts").size()).isEqualTo(1);
    }

    @Test
    void severitiesAreLevels() {
        JsonNode results = run(
                        Locale.ENGLISH,
                        file(
                                "a.json",
                                problem("GLS-01", Map.of("word", "ロボット")),
                                problem("GLS-01", Map.of("word", "RPA")).withSeverity(Severity.ERROR),
                                problem("GLS-03", Map.of("word", "AI"))))
                .get("results");
        assertThat(results.valueStream().map(result -> result.get("level").asString()))
                .containsExactly("warning", "error", "note");
        assertThat(results.valueStream().map(result -> result.get("ruleIndex").asInt()))
                .containsExactly(0, 0, 1);
    }

    @Test
    void theFingerprintOutlivesEditsAndLanguages() {
        String plan = resource("/ten-mistakes.json");
        String edited = plan.replaceFirst("\"kinds\"", "\n\n  \"x-memo\": \"第2稿\",\n  \"kinds\"");
        assertThat(edited).isNotEqualTo(plan);
        List<String> before = fingerprints(run(Locale.JAPANESE, read("old/a.json", plan)));
        assertThat(before).hasSize(10).allMatch(one -> one.matches("[0-9a-f]{64}"));
        assertThat(new HashSet<>(before)).hasSize(10);
        assertThat(fingerprints(run(Locale.ENGLISH, read("new/b.json", edited))))
                .isEqualTo(before);
    }

    private static List<String> fingerprints(JsonNode run) {
        return run.get("results")
                .valueStream()
                .map(result -> result.get("partialFingerprints")
                        .get("dxplanProblem/v1")
                        .asString())
                .toList();
    }

    @Test
    void textsOfThePlanAreNeitherPlaceholdersNorLinks() {
        JsonNode results = run(
                        Locale.ENGLISH,
                        file(
                                "a.json",
                                problem("GLS-01", Map.of("word", "{0}")),
                                problem("GLS-01", Map.of("word", "[防災](http://example.com)")),
                                problem("GLS-01", Map.of("word", "[1]")),
                                problem("GLS-01", Map.of("word", "\u202e\ud83c" + "あ".repeat(200)))))
                .get("results");
        assertThat(results.valueStream()
                        .map(result -> result.get("message")
                                .get("text")
                                .asString()
                                .lines()
                                .findFirst()
                                .orElse("")))
                .containsExactly(
                        "\"{{0}}\" is marked with ※, but the glossary has no entry for it.",
                        "\"\\[防災\\](http://example.com)\" is marked with ※, but the glossary has no entry for it.",
                        "\"[1]\" is marked with ※, but the glossary has no entry for it.",
                        "\"\u202e\ufffd" + "あ".repeat(117)
                                + "…\" is marked with ※, but the glossary has no entry for it.");
    }

    @Test
    void aRuleOfOnesOwnNeedsNoMoreThanTitleAndMessage() {
        RuleCatalog own = RuleCatalog.parse("""
                [CITY-01]
                severity = warning
                title.ja = 取組に担当課がある
                title.en = Every measure has a unit in charge
                message.ja = 「{title}」に担当課がありません。
                message.en = No unit is in charge of "{title}".
                """);
        JsonNode rule = run(Locale.JAPANESE, file("a.json", problem(own.get("CITY-01"), Map.of("title", "窓口予約"))))
                .get("tool")
                .get("driver")
                .get("rules")
                .get(0);
        assertThat(rule.get("fullDescription").get("text").asString()).isEqualTo("取組に担当課がある");
        assertThat(rule.get("help").get("text").asString()).isEqualTo("取組に担当課がある");
    }

    @Test
    void whereThereIsNoPlaceThereIsNone() {
        Problem bare = new Problem(
                RuleCatalog.builtIn().get("DOC-13"),
                Severity.ERROR,
                Place.of(""),
                null,
                "",
                List.of(Place.of("/goals/0")),
                Map.of("rule", "CITY-01", "exception", "java.lang.IllegalStateException"),
                null);
        JsonNode result = run(Locale.ENGLISH, new CheckedFile("a.json", null, null, List.of(bare), Omitted.NONE, null))
                .get("results")
                .get(0);
        assertThat(result.get("locations").get(0).has("logicalLocations")).isFalse();
        assertThat(result.get("locations").get(0).get("physicalLocation").has("region"))
                .isFalse();
        assertThat(result.get("relatedLocations").size()).isEqualTo(1);
        assertThat(result.get("message").get("text").asString())
                .isEqualTo("The rule CITY-01 broke down with java.lang.IllegalStateException.");
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        assertThatThrownBy(() -> {
                    ProblemReport report = SarifReport.to(new FullDisk(), Locale.JAPANESE);
                    report.end();
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
    }
}

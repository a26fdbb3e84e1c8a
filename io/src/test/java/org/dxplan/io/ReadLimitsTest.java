package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.JUnitReport;
import org.dxplan.io.report.JsonReport;
import org.dxplan.io.report.ProblemReport;
import org.dxplan.io.report.SarifReport;
import org.dxplan.io.report.TextReport;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.config.Suppression;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;

/** Too many members, too many problems: where reading ends, what is listed, and that the totals are true. */
class ReadLimitsTest {

    private static final String HEAD = "{\"dxplan\": \"1.0\", \"id\": \"p\", \"title\": \"千歳市DX推進計画\",\n";

    private final PlanReader reader = PlanReader.create();

    private static List<String> lines(ReadResult result) {
        return result.problems().stream().map(ProblemLines::line).toList();
    }

    private List<String> ofMembers(int members, String more) {
        return lines(reader.withLimits(ReadLimits.DEFAULT.withMembers(members)).read(HEAD + more + "}"));
    }

    private List<String> ofProblems(int problems, String more) {
        return lines(
                reader.withLimits(ReadLimits.DEFAULT.withProblems(problems)).read(HEAD + more + "}"));
    }

    // ---- members

    @Test
    void membersAndItemsCountWhereverTheyStand() {
        String own = "\"x-a\": [1, {\"b\": null}, [2]]";
        assertThat(ofMembers(9, own)).isEmpty();
        assertThat(ofMembers(8, own)).containsExactly("2:26-2:27 error DOC-12 (root) {limit=members, maximum=8} hint=");
        assertThat(ofMembers(6, own)).containsExactly("2:13-2:16 error DOC-12 (root) {limit=members, maximum=6} hint=");
        String known = "\"kinds\": [\"dx\", \"smart-city\"], \"measures\": [{\"id\": \"m\", \"title\": \"遠隔相談\"}]";
        assertThat(ofMembers(10, known)).isEmpty();
        assertThat(ofMembers(9, known))
                .containsExactly("2:57-2:64 error DOC-12 (root) {limit=members, maximum=9} hint=");
        assertThat(ofMembers(5, known))
                .containsExactly("2:17-2:29 error DOC-12 (root) {limit=members, maximum=5} hint=");
    }

    @Test
    void membersCountInWhatIsSteppedOver() {
        String wrong = "\"title\": {\"a\": [1, [2], {}], \"b\": 3}";
        assertThat(ofMembers(10, wrong)).hasSize(1);
        assertThat(ofMembers(9, wrong))
                .hasSize(2)
                .last()
                .isEqualTo("2:30-2:33 error DOC-12 (root) {limit=members, maximum=9} hint=");
        assertThat(ofMembers(6, wrong))
                .last()
                .isEqualTo("2:20-2:21 error DOC-12 (root) {limit=members, maximum=6} hint=");
    }

    @Test
    void whatWasReadBeforeTheLimitIsTold() {
        assertThat(ofMembers(5, "\"titel\": 1, \"kinds\": [null, null]"))
                .containsExactly(
                        "2:1-2:8 warning DOC-08 /titel {member=titel, nearest=title} hint=nearest",
                        "2:23-2:27 error DOC-12 (root) {limit=members, maximum=5} hint=");
    }

    // ---- problems

    @Test
    void theFirstProblemsAreListedAndTheOthersCounted() {
        ReadResult result = reader.withLimits(ReadLimits.DEFAULT.withProblems(2))
                .read(HEAD + "\"kinds\": [1, null, \"dxx\"], \"titel\": 1, \"period\": 2024}");
        assertThat(lines(result))
                .containsExactly(
                        "2:11-2:12 error DOC-05 /kinds/0 {member=kinds, expected=code, found=json-number, value=1} hint=unquoted-text",
                        "2:14-2:18 error DOC-11 /kinds/1 {member=kinds} hint=",
                        "2:14-2:18 error DOC-12 (root) {limit=problems, maximum=2, omitted=3} hint=problems");
        assertThat(result.omitted()).hasToString("error DOC-05: 1, warning DOC-08: 1, warning DOC-09: 1");
        assertThat(result.count(Severity.ERROR)).isEqualTo(4);
        assertThat(result.count(Severity.WARNING)).isEqualTo(2);
        assertThat(result.isComplete()).isFalse();
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(result::orElseThrow)
                .withMessageStartingWith("The plan has 4 errors, the first: DOC-05 at 2:11 ");
    }

    @Test
    void asManyAsTheLimitAreAllListed() {
        ReadResult result =
                reader.withLimits(ReadLimits.DEFAULT.withProblems(2)).read(HEAD + "\"kinds\": [1, 2]}");
        assertThat(result.problems()).extracting(Problem::code).containsExactly("DOC-05", "DOC-05");
        assertThat(result.omitted()).isSameAs(Omitted.NONE);
    }

    @Test
    void whatStandsFirstIsListedThoughItIsFoundLast() {
        assertThat(ofProblems(2, "\"measures\": [{\"id\": 1}, {\"id\": 2}]"))
                .containsExactly(
                        "2:14-2:15 error DOC-06 /measures/0 {member=title} hint=",
                        "2:21-2:22 error DOC-05 /measures/0/id {member=id, expected=json-text, found=json-number, value=1}"
                                + " hint=unquoted-text",
                        "2:21-2:22 error DOC-12 (root) {limit=problems, maximum=2, omitted=2} hint=problems");
    }

    @Test
    void whereTheTextBreaksIsToldBehindAnyNumberOfProblems() {
        PlanReader validating = PlanReader.of(PlanValidator.create()).withLimits(ReadLimits.DEFAULT.withProblems(3));
        String wrong = HEAD + "\"kinds\": [1, 2, 3, 4, 5]";
        assertThat(validating.read(wrong + ",}").problems())
                .extracting(Problem::code)
                .containsExactly("DOC-05", "DOC-05", "DOC-01", "DOC-12");
        ReadResult behind = validating.read(wrong + "}]");
        assertThat(behind.plan()).isPresent();
        assertThat(behind.problems())
                .extracting(
                        Problem::code, problem -> problem.range().orElseThrow().toString())
                .containsExactly(
                        tuple("DOC-05", "2:11-2:12"),
                        tuple("DOC-05", "2:14-2:15"),
                        tuple("DOC-01", "2:26-2:27"),
                        tuple("DOC-12", "2:26-2:27"));
        assertThat(ofMembers(5, "\"kinds\": [1, 2]")).last().asString().contains("{limit=members, maximum=5}");
    }

    @Test
    void theEndOfTheListIsAsSeriousAsWhatIsNotListed() {
        ReadResult result =
                reader.withLimits(ReadLimits.DEFAULT.withProblems(1)).read(HEAD + "\"titel\": 1, \"titul\": 2}");
        assertThat(result.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.orElseThrow().extensions().members()).hasSize(2);
    }

    @Test
    void problemsOfReadingAndOfRulesAreCountedTogether() {
        String text = HEAD + "\"edition\": {\"number\": 1, \"name\": \"初版\"}, \"titel\": 1, \"measures\": ["
                + IntStream.range(0, 20)
                        .mapToObj(i -> "null, {\"id\": \"m-1\", \"title\": \"取組" + i + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
        PlanReader validating = PlanReader.of(PlanValidator.create());
        ReadResult all = validating.read(text);
        assertThat(all.problems().size()).isGreaterThan(40);
        for (int limit : List.of(1, 3, 20, 30, 40)) {
            ReadResult some = validating
                    .withLimits(ReadLimits.DEFAULT.withProblems(limit))
                    .read(text);
            assertThat(lines(some).subList(0, limit)).isEqualTo(lines(all).subList(0, limit));
            assertThat(some.problems()).hasSize(limit + 1);
            assertThat(some.omitted().count()).isEqualTo(all.problems().size() - limit);
            assertThat(some.count(Severity.ERROR)).isEqualTo(all.count(Severity.ERROR) + 1);
            assertThat(some.count(Severity.WARNING)).isEqualTo(all.count(Severity.WARNING));
            assertThat(some.count(Severity.INFO)).isEqualTo(all.count(Severity.INFO));
        }
    }

    @Test
    void whatIsAcceptedWhateverTheSubjectIsNotCounted() {
        ValidationConfig config = ValidationConfig.builder()
                .addSuppressions(
                        Suppression.builder().code("DOC-08").reason("他社の項目。").build())
                .severities(Map.of("DOC-09", Severity.INFO))
                .build();
        PlanReader validating = PlanReader.of(
                        PlanValidator.builder().config(config).build())
                .withLimits(ReadLimits.DEFAULT.withProblems(1));
        ReadResult result = validating.read(
                HEAD + "\"edition\": {\"number\": 1}, \"a\": 1, \"b\": 2, \"c\": 3, \"kinds\": [\"dxx\", \"dyy\"]}");
        assertThat(result.omitted().count(Severity.WARNING)).isZero();
        assertThat(result.omitted().count(Severity.INFO)).isPositive();
    }

    @Test
    void aMillionWrongTypesAreCounted() {
        ReadResult result = PlanReader.of(PlanValidator.create())
                .read(HEAD + "\"kinds\": [" + "1,".repeat(999_999) + "1], \"shortTitle\": 1}");
        assertThat(result.problems()).hasSize(10_001);
        // Those of the million, the short title, and the end of the list.
        assertThat(result.count(Severity.ERROR)).isEqualTo(1_000_002);
        assertThat(result.problems().get(10_000).message(Locale.JAPANESE)).startsWith("表示する問題は10000件までです。ほかに99");
    }

    @Test
    void aMillionUnknownMembersAreKept() {
        String members =
                IntStream.range(0, 1_000_000).mapToObj(i -> "\"" + i + "\":0").collect(Collectors.joining(","));
        ReadResult result = reader.read(HEAD + members + "}");
        assertThat(result.count(Severity.WARNING)).isEqualTo(1_000_001);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.orElseThrow().extensions().members()).hasSize(1_000_000);
    }

    @Test
    void similarNamesAreNoAttack() {
        String members = IntStream.range(0, 1 << 13)
                .mapToObj(i ->
                        Integer.toBinaryString(i | 1 << 13).replace("0", "Aa").replace("1", "BB"))
                .map(name -> "\"x-" + name + "\": 1")
                .collect(Collectors.joining(","));
        assertThat(reader.read(HEAD + members + "}").problems()).isEmpty();
    }

    @Test
    void longPointersAreNotKeptWithoutEnd() {
        String deep = "{\"" + "長".repeat(300) + "\":";
        ReadResult result = reader.read(HEAD + "\"x-a\": " + deep.repeat(90) + "{\"a\": 0" + ", \"a\": 1".repeat(5_000)
                + "}" + "}".repeat(90) + "}");
        assertThat(result.problems()).hasSize(5_000_000 / (90 * 301 + 6) + 1);
        assertThat(result.count(Severity.ERROR)).isEqualTo(5_001);
    }

    // ---- reports

    @Test
    void everyReportTellsHowManyAreNotListed() {
        ReadResult result = reader.withLimits(ReadLimits.DEFAULT.withProblems(2))
                .read(HEAD + "\"kinds\": [" + "1,".repeat(1_999) + "1]}");
        CheckedFile file = CheckedFile.of("chitose.json", result);
        String japanese = "表示する問題は2件までです。ほかに1998件あります。";
        String english = "No more than 2 problems are listed; there are 1998 more.";
        StringWriter out = new StringWriter();
        assertThat(told(TextReport.to(out, Locale.JAPANESE), file, out))
                .contains(japanese, "chitose.json: エラー2001件、警告0件、情報0件（未検証）");
        assertThat(told(TextReport.to(out, Locale.ENGLISH), file, out))
                .contains(english, "chitose.json: 2001 errors, 0 warnings, 0 infos (not validated)");
        assertThat(told(JsonReport.to(out, Locale.JAPANESE), file, out)).contains(japanese, "\"omitted\": 1998");
        assertThat(told(JsonReport.to(out, Locale.ENGLISH), file, out)).contains(english);
        assertThat(told(SarifReport.to(out, Locale.JAPANESE), file, out)).contains(japanese);
        assertThat(told(SarifReport.to(out, Locale.ENGLISH), file, out)).contains(english);
        assertThat(told(JUnitReport.to(out, Locale.JAPANESE), file, out))
                .contains(japanese, "tests=\"3\" failures=\"3\"");
        assertThat(told(JUnitReport.to(out, Locale.ENGLISH), file, out)).contains(english);
    }

    private static String told(ProblemReport report, CheckedFile file, StringWriter out) {
        report.add(file);
        report.end();
        String text = out.toString();
        out.getBuffer().setLength(0);
        return text;
    }

    // ---- numbers

    @Test
    void aMegabyteOfDigitsAndAnEndlessExponentAreNotExpanded() {
        String number = "1".repeat(1 << 20);
        assertThat(lines(reader.read(HEAD + "\"claims\": [{\"kind\": \"rate\", \"value\": " + number + "}]}")))
                .containsExactly("2:38-2:" + (38 + number.length())
                        + " error DOC-12 (root) {limit=number-length, maximum=1000} hint=");
        ReadResult own = reader.read(HEAD + "\"x-a\": [1e999999999, -1E-999999999]}");
        assertThat(own.problems()).isEmpty();
        assertThat(new String(PlanWriter.create().toBytes(own.orElseThrow()), StandardCharsets.UTF_8))
                .contains("[1e999999999, -1E-999999999]");
        assertThat(lines(reader.read(HEAD + "\"claims\": [{\"kind\": \"rate\", \"value\": 1e999999999}]}")))
                .containsExactly("2:38-2:49 error DOC-12 /claims/0/value {limit=exponent, maximum=100} hint=");
    }
}

package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private static Problem problem(String code, @Nullable String variant, Object... arguments) {
        RuleInfo rule = RuleCatalog.builtIn().get(code);
        Map<String, Object> byName = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            byName.put((String) arguments[i], arguments[i + 1]);
        }
        return new Problem(rule, rule.severity(), Place.of("/title"), null, "", List.of(), byName, variant);
    }

    /** What the reader reports, with the texts that people see. */
    static List<Arguments> reported() {
        return List.of(
                Arguments.of(
                        problem("DOC-01", "", "found", "}", "expected", new Word("json-value")),
                        "ここには値が来るはずですが、「}」になっています。",
                        "Expected a value here but found }."),
                Arguments.of(
                        problem(
                                "DOC-01",
                                "truncated",
                                "found",
                                new Word("end-of-file"),
                                "expected",
                                new Word("comma-or-end")),
                        "ここにはコンマまたは閉じる括弧が来るはずですが、「ファイルの終わり」になっています。",
                        "Expected a comma or the closing bracket here but found the end of the file."),
                Arguments.of(
                        problem("DOC-02", "", "encoding", new Word("shift-jis")),
                        "ファイルの文字コードがShift_JISで、UTF-8ではありません。",
                        "The file is encoded in Shift_JIS, not in UTF-8."),
                Arguments.of(
                        problem("DOC-03", "", "found", new Word("absent"), "supported", "1.0"),
                        "形式の版（dxplan）は「1.0」が必要ですが、指定なしです。",
                        "The format version (dxplan) must be 1.0, but it is absent."),
                Arguments.of(
                        problem("DOC-04", "", "found", "1.7", "supported", "1.0"),
                        "形式の版「1.7」は、このライブラリが知っている「1.0」より新しい版です。",
                        "The format version 1.7 is newer than 1.0, the one this library knows."),
                Arguments.of(
                        problem(
                                "DOC-05",
                                "quoted-number",
                                "member",
                                "start",
                                "expected",
                                new Word("date"),
                                "found",
                                new Word("json-text"),
                                "value",
                                "2024"),
                        "ここには年度または年月日を書きますが、文字列になっています。",
                        "Expected a date here but found a string."),
                Arguments.of(
                        problem("DOC-06", null, "member", "id"),
                        "必須の項目「id」がありません。",
                        "The required member \"id\" is missing."),
                Arguments.of(
                        problem("DOC-07", "", "member", "title"),
                        "項目「title」が二度書かれています。",
                        "The member \"title\" appears twice."),
                Arguments.of(
                        problem("DOC-08", "nearest", "member", "titel", "nearest", "title"),
                        "「titel」という項目は、ここでは使われません。",
                        "The format has no member \"titel\" here."),
                Arguments.of(
                        problem(
                                "DOC-09",
                                "",
                                "code",
                                "adoptd",
                                "list",
                                new Word("edition-status"),
                                "known",
                                List.of("draft", "adopted")),
                        "「adoptd」は、版の状態のコード表にありません。",
                        "\"adoptd\" is not in the code list of the status of an edition."),
                Arguments.of(
                        problem("DOC-10", "date", "value", "2024-02-31", "expected", new Word("date")),
                        "「2024-02-31」は、年度または年月日として読み取れません。",
                        "\"2024-02-31\" cannot be read as a date."),
                Arguments.of(
                        problem("DOC-11", "", "member", "unit"),
                        "「unit」に null が書かれています。",
                        "There is a null in \"unit\"."),
                Arguments.of(
                        problem("DOC-12", "", "limit", new Word("nesting"), "maximum", 100),
                        "入れ子の深さが、上限の100を超えています。",
                        "The nesting depth exceeds the limit of 100."),
                Arguments.of(
                        problem("WRK-01", "", "value", "令和0年度"),
                        "「令和0年度」という元号の年はありません。",
                        "There is no such year as \"令和0年度\" in the Japanese eras."),
                Arguments.of(
                        problem("WRK-02", "", "value", "平成34年度", "normalized", "令和4年度"),
                        "「平成34年度」は、今の元号では「令和4年度」に当たります。",
                        "\"平成34年度\" lies beyond the end of its era and is 令和4年度 today."),
                Arguments.of(
                        problem("WRK-03", "", "value", "令和6年度（2023年度）", "eraYear", 2024, "westernYear", 2023),
                        "「令和6年度（2023年度）」の元号の年は2024年に当たり、併記された2023年と一致しません。",
                        "In \"令和6年度（2023年度）\" the era year is 2024, not 2023 as written beside it."),
                Arguments.of(
                        problem("WRK-05", "", "value", "令和1年度", "normalized", "令和元年度"),
                        "「令和1年度」は、ふつう「令和元年度」と書きます。",
                        "\"令和1年度\" is usually written 令和元年度."));
    }

    @ParameterizedTest
    @MethodSource("reported")
    void saysWhatIsWrongInBothLanguages(Problem problem, String japanese, String english) {
        assertThat(problem.message(Locale.JAPAN)).isEqualTo(japanese);
        assertThat(problem.message(Locale.UK)).isEqualTo(english);
        assertThat(problem.message(Locale.KOREAN)).isEqualTo(english);
        if (!problem.code().equals("DOC-06")) {
            assertThat(problem.hint(Locale.JAPAN))
                    .hasValueSatisfying(hint -> assertThat(hint).doesNotContain("{"));
            assertThat(problem.hint(Locale.UK))
                    .hasValueSatisfying(hint -> assertThat(hint).doesNotContain("{"));
        }
    }

    @Test
    void variantsWithoutATextOfTheirOwnHaveTheOrdinaryMessageAndNoHint() {
        Problem problem = problem("DOC-07", "no-such-variant", "member", "title");

        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("The member \"title\" appears twice.");
        assertThat(problem.hint(Locale.ENGLISH)).isEmpty();
        assertThat(problem("DOC-07", null, "member", "title").hint(Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void fillsPatternsPlainly() {
        Map<String, Object> arguments = Map.of(
                "year",
                2024,
                "amount",
                new BigDecimal("1E+3"),
                "units",
                List.of("件", Word.of(ReferenceKind.PLAN)),
                "open",
                "{year}");

        assertThat(Messages.fill("{year}/{amount}", arguments, Locale.GERMANY)).isEqualTo("2024/1000");
        assertThat(Messages.fill("{units}", arguments, Locale.JAPANESE)).isEqualTo("件、計画");
        assertThat(Messages.fill("{units}", arguments, Locale.ENGLISH)).isEqualTo("件, plan");
        assertThat(Messages.fill("{open} {{}year} {none} {", arguments, Locale.ENGLISH))
                .isEqualTo("{year} {year} {none} {");
    }

    @Test
    void givesANumberItsNoun() {
        String pattern = "{days|day|days} of {period}";
        Phrase period = new Phrase("2024年度", "fiscal 2024");

        assertThat(Messages.fill(pattern, Map.of("days", 1, "period", period), Locale.ENGLISH))
                .isEqualTo("1 day of fiscal 2024");
        assertThat(Messages.fill(pattern, Map.of("days", 20L, "period", period), Locale.ENGLISH))
                .isEqualTo("20 days of fiscal 2024");
        assertThat(Messages.fill("{period}の{days}日間", Map.of("days", 20L, "period", period), Locale.JAPANESE))
                .isEqualTo("2024年度の20日間");
        assertThat(Messages.fill(pattern, Map.of(), Locale.ENGLISH)).isEqualTo("{days|day|days} of {period}");
    }

    @Test
    void holdsNoNull() {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("id", nothing());
        RuleInfo rule = RuleCatalog.builtIn().get("IDN-01");

        assertThatNullPointerException()
                .isThrownBy(
                        () -> new Problem(rule, rule.severity(), Place.of(""), null, "", List.of(), arguments, null))
                .withMessage("id");
    }

    @SuppressWarnings("NullAway") // what a caller without null checks may hand over
    private static Object nothing() {
        return null;
    }

    @Test
    void printsItselfForLogs() {
        assertThat(problem("DOC-07", "", "member", "title")).hasToString("error DOC-07 /title {member=title}");
    }
}

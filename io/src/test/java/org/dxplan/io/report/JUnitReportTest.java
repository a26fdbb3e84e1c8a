package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.TextRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JUnit XML, as CI servers read it. */
class JUnitReportTest {

    private static final String TEXT = """
            {
              "id": "m-01",
              "title": "窓口予約📱", "id": "m-02"
            }
            """;

    private static Problem problem(String code, Place place, String name, String value) {
        var rule = RuleCatalog.builtIn().get(code);
        return new Problem(rule, rule.severity(), place, "m-01", "", List.of(), Map.of(name, value), "");
    }

    private static Problem word(String code, String word) {
        return problem(code, Place.of("/title"), "word", word);
    }

    private static CheckedFile file(String name, Problem... problems) {
        return new CheckedFile(
                name,
                "kakucho-dx-2024",
                Profile.FULL,
                List.of(problems),
                Omitted.NONE,
                SourceText.of(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    private static String xml(Locale locale, CheckedFile... files) {
        StringWriter out = new StringWriter();
        write(out, locale, files);
        return out.toString();
    }

    private static void write(Writer out, Locale locale, CheckedFile... files) {
        ProblemReport report = JUnitReport.to(out, locale);
        for (CheckedFile file : files) {
            report.add(file);
        }
        report.end();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    @Test
    void errorsFailWarningsAreSkippedInfosPass() {
        Problem duplicate = new Problem(
                RuleCatalog.builtIn().get("DOC-07"),
                Severity.ERROR,
                Place.of("/id").withRange(new TextRange(3, 22, 3, 26)),
                "m-01",
                "id",
                List.of(Place.of("/id").withRange(new TextRange(2, 9, 2, 15))),
                Map.of("member", "id"),
                "");
        Problem marked = problem("GLS-01", Place.of("/title").withRange(new TextRange(3, 12, 3, 20)), "word", "窓口<予約>");
        assertThat(xml(
                        Locale.JAPANESE,
                        file("計画/a.json", duplicate, marked, word("GLS-03", "AI & \"RPA\"")),
                        file("計画/b.json")))
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="dxplan">
                          <testsuite name="計画/a.json" tests="3" failures="1" errors="0" skipped="1">
                            <testcase name="DOC-07 項目「id」が二度書かれています。" classname="計画/a" file="計画/a.json" line="3">
                              <failure message="項目「id」が二度書かれています。" type="DOC-07">計画/a.json:3:22 エラー DOC-07 項目「id」が二度書かれています。
                          "title": "窓口予約📱", "id": "m-02"
                                                 ^^^^
                          ヒント: 最初の値だけを読み取りました。正しい方を残し、もう一方を消してください。
                          関連: 計画/a.json:2:9 "id": "m-01",</failure>
                            </testcase>
                            <testcase name="GLS-01 「窓口&lt;予約&gt;」に※が付いていますが、用語集に見出し語がありません。" classname="計画/a" file="計画/a.json" line="3">
                              <skipped message="警告: 「窓口&lt;予約&gt;」に※が付いていますが、用語集に見出し語がありません。">計画/a.json:3:12 警告 GLS-01 「窓口&lt;予約&gt;」に※が付いていますが、用語集に見出し語がありません。
                          "title": "窓口予約📱", "id": "m-02"
                                   ^^^^^^^^^^^^
                          ヒント: 用語集に見出し語を加えるか、※を外してください。</skipped>
                            </testcase>
                            <testcase name="GLS-03 見出し語「AI &amp; &quot;RPA&quot;」は、用語集のほかでは使われていません。" classname="計画/a" file="計画/a.json">
                              <system-out>計画/a.json 情報 GLS-03 見出し語「AI &amp; "RPA"」は、用語集のほかでは使われていません。
                          ヒント: 不要であれば用語集から外してください。別の呼び方で使っていれば、aliases に加えてください。</system-out>
                            </testcase>
                          </testsuite>
                          <testsuite name="計画/b.json" tests="1" failures="0" errors="0" skipped="0">
                            <testcase name="問題なし" classname="計画/b" file="計画/b.json"/>
                          </testsuite>
                        </testsuites>
                        """);
    }

    @Test
    void nothingAtAllIsADocumentToo() throws Exception {
        assertThat(xml(Locale.ENGLISH)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="dxplan">
                </testsuites>
                """);
        assertThat(xml(Locale.ENGLISH, file("a.json"))).contains("<testcase name=\"no problems\" classname=\"a\"");
    }

    @Test
    void theSameMessageTwiceInAFileGivesTwoNames() throws Exception {
        Problem found = word("GLS-01", "RPA");
        Document document = parsed(xml(Locale.ENGLISH, file("a.json", found, found, found), file("<stdin>", found)));
        assertThat(elements(document, "testcase").stream()
                        .map(test -> test.getAttribute("classname") + " " + test.getAttribute("name")))
                .containsExactly(
                        "a GLS-01 \"RPA\" is marked with ※, but the glossary has no entry for it.",
                        "a GLS-01 \"RPA\" is marked with ※, but the glossary has no entry for it. (2)",
                        "a GLS-01 \"RPA\" is marked with ※, but the glossary has no entry for it. (3)",
                        "<stdin> GLS-01 \"RPA\" is marked with ※, but the glossary has no entry for it.");
    }

    @Test
    void theSeverityThatWasConfiguredCounts() throws Exception {
        Document document = parsed(xml(
                Locale.ENGLISH,
                file("a.json", word("GLS-01", "RPA").withSeverity(Severity.ERROR), word("GLS-01", "AI"))));
        Element suite = elements(document, "testsuite").get(0);
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(elements(document, "failure")).hasSize(1);
    }

    @Test
    void whatXmlCannotCarryIsEscapedInSight() throws Exception {
        String hostile = "a\u0000\u001b[2J\ufffe\uffff\ud83c]]>\r\n\t<b>\u202e🌸\u0085";
        String xml = xml(Locale.ENGLISH, file(hostile, word("GLS-01", hostile), word("GLS-03", hostile)));
        String shown = "a\\u0000\\u001b[2J\\ufffe\\uffff\\ud83c]]>\\u000d\\u000a\\u0009<b>\\u202e🌸\\u0085";
        Document document = parsed(xml);
        assertThat(elements(document, "testsuite").get(0).getAttribute("name")).isEqualTo(shown);
        assertThat(elements(document, "skipped").get(0).getAttribute("message"))
                .isEqualTo("warning: \"" + shown + "\" is marked with ※, but the glossary has no entry for it.");
        assertThat(elements(document, "system-out").get(0).getTextContent())
                .contains("The term \"" + shown + "\" is not used outside the glossary.");
    }

    @Test
    void longTextsAreCut() {
        assertThat(xml(Locale.ENGLISH, file("a.json", word("GLS-01", "🌸".repeat(5_000)))))
                .contains("🌸".repeat(119) + "…")
                .doesNotContain("🌸".repeat(120));
    }

    @Test
    void theWriterIsLeftOpenAndItsEncodingLeftAlone() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStreamWriter out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        write(out, Locale.JAPANESE, file("a.json", word("GLS-01", "📱")));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(xml(Locale.JAPANESE, file("a.json", word("GLS-01", "📱"))));
        out.write("まだ書ける");
        out.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("</testsuites>\nまだ書ける");
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        assertThatThrownBy(() -> write(new FullDisk(), Locale.JAPANESE, file("a.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
    }
}

package org.dxplan.io.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The report for the test pages of CI servers (JUnit XML形式): a test suite for each file, a test case for each problem, in
 * order, or one passed test case for a file without. Write it as UTF-8.
 *
 * <p>An error is a failure, so a run is red where the command {@code dxplan} would end with 1. A warning is a skipped test,
 * which servers show without turning red; an info is a passed test with its text in {@code system-out}. The text is that of
 * {@link TextReport}: place, line, hint and related places.
 *
 * <pre>{@code
 * <testsuite name="plans/chitose-dx-2024.json" tests="1" failures="0" errors="0" skipped="1">
 *   <testcase name="GLS-01 「デジタルデバインド」に※が付いていますが、用語集に見出し語がありません。"
 *       classname="plans/chitose-dx-2024" file="plans/chitose-dx-2024.json" line="562">
 *     <skipped message="警告: 「デジタルデバインド」に※が…">…</skipped>
 * }</pre>
 *
 * <p>A test case has no line in its name, so that servers recognize it when the file is edited elsewhere; of equal names in
 * one file the second ends with {@code (2)}, for servers drop repeated ones. The class name is the file's name without its
 * ending, for they take what follows the last dot for a class and the rest for its package. A file with a plan in each line
 * has a suite for each of them, called {@code plans.ndjson:12}.
 */
public final class JUnitReport implements ProblemReport {

    private static final Pattern ENDING = Pattern.compile("\\.(json|ndjson|jsonl)$");

    private final XMLStreamWriter xml;
    private final Locale locale;
    private final ReportWords words;

    private JUnitReport(Writer out, Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.words = new ReportWords(locale);
        try {
            // A writer of unknown encoding, so that no character is looked up in the platform's.
            this.xml = XMLOutputFactory.newDefaultFactory()
                    .createXMLStreamWriter(new BufferedWriter(Objects.requireNonNull(out, "out")));
            xml.writeStartDocument("UTF-8", "1.0");
            newLine("");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "dxplan");
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
    }

    /**
     * Starts a report.
     *
     * @param out  where to write it, not null
     * @param locale  the language of messages and hints: Japanese for {@code ja}, otherwise English, not null
     * @return the report, not null
     * @throws UncheckedIOException if the report cannot be written
     */
    public static JUnitReport to(Writer out, Locale locale) {
        return new JUnitReport(out, locale);
    }

    @Override
    public void add(CheckedFile file) {
        try {
            newLine("  ");
            xml.writeStartElement("testsuite");
            attribute("name", file.title());
            attribute("tests", Math.max(1, file.problems().size()));
            attribute("failures", listed(file, Severity.ERROR));
            attribute("errors", 0);
            attribute("skipped", listed(file, Severity.WARNING));
            if (file.problems().isEmpty()) {
                newLine("    ");
                xml.writeEmptyElement("testcase");
                testCase(words.noProblems(), file, null);
            }
            Map<String, Integer> names = new HashMap<>();
            for (Problem problem : file.problems()) {
                Problem shown = ShortQuotes.of(problem);
                String name = shown.code() + " " + shown.message(locale);
                int count = names.merge(name, 1, Integer::sum);
                problem(count == 1 ? name : name + " (" + count + ")", file, shown);
            }
            newLine("  ");
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
    }

    @Override
    public void end() {
        try {
            newLine("");
            xml.writeEndDocument();
            newLine("");
            xml.close();
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
    }

    /** As many as there are test cases of them. */
    private static int listed(CheckedFile file, Severity severity) {
        int count = 0;
        for (Problem problem : file.problems()) {
            count += problem.severity() == severity ? 1 : 0;
        }
        return count;
    }

    private void problem(String name, CheckedFile file, Problem problem) throws XMLStreamException {
        newLine("    ");
        xml.writeStartElement("testcase");
        testCase(name, file, problem.place().range());
        newLine("      ");
        switch (problem.severity()) {
            case ERROR -> {
                xml.writeStartElement("failure");
                attribute("message", problem.message(locale));
                attribute("type", problem.code());
            }
            case WARNING -> {
                xml.writeStartElement("skipped");
                attribute("message", words.severity(Severity.WARNING) + ": " + problem.message(locale));
            }
            case INFO -> xml.writeStartElement("system-out");
        }
        text(file, problem);
        xml.writeEndElement();
        newLine("    ");
        xml.writeEndElement();
    }

    private void testCase(String name, CheckedFile file, @Nullable TextRange range) throws XMLStreamException {
        attribute("name", name);
        attribute(
                "classname",
                ENDING.matcher(file.name()).replaceFirst("") + (file.line() == null ? "" : ":" + file.line()));
        attribute("file", file.name());
        if (range != null) {
            attribute("line", range.startLine());
        }
    }

    /** The problem as the report for people has it. */
    private void text(CheckedFile file, Problem problem) throws XMLStreamException {
        StringWriter text = new StringWriter();
        try {
            TextReport.to(text, locale).problem(TerminalText.of(file.name()), problem, file.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean first = true;
        for (String line : text.toString().split("\n", -1)) {
            if (!line.isEmpty()) {
                xml.writeCharacters((first ? "" : "\n") + XmlText.of(line));
                first = false;
            }
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlText.of(value));
    }

    private void attribute(String name, int value) throws XMLStreamException {
        xml.writeAttribute(name, Integer.toString(value));
    }

    private void newLine(String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }

    private static UncheckedIOException unchecked(XMLStreamException failure) {
        return new UncheckedIOException(
                failure.getNestedException() instanceof IOException cause ? cause : new IOException(failure));
    }
}

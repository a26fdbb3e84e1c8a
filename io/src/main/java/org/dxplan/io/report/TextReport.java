package org.dxplan.io.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Objects;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The report for people (テキスト形式): for each problem its place, how serious it is, its code and message, the line with
 * carets below the stretch in question, the hint and the related places; a line for each file and one for all.
 *
 * <pre>
 * chitose-dx-2024.json:562:24 警告 GLS-01 「デジタルデバインド」に※が付いていますが、用語集に見出し語がありません。
 *               "title": "デジタルデバインド※対策の充実",
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   ヒント: 「デジタルデバイド」の誤りではありませんか。
 * chitose-dx-2024.json: エラー0件、警告1件、情報0件（プロファイル: overview）
 * 1ファイル、エラー0件、警告1件、情報0件
 * </pre>
 *
 * <p>Lines end with {@code \n}. Whatever a file contains, nothing but printable text is written.
 */
public final class TextReport implements ProblemReport {

    private static final String INDENT = "  ";
    /** The columns of a related line that are shown. */
    private static final int RELATED = 60;

    private final Writer out;
    private final Locale locale;
    private final ReportWords words;
    private int files;
    private int plans;
    private @Nullable String previous;
    private long errors;
    private long warnings;
    private long infos;

    private TextReport(Writer out, Locale locale) {
        this.out = Objects.requireNonNull(out, "out");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.words = new ReportWords(locale);
    }

    /**
     * Starts a report.
     *
     * @param out  where to write it, not null
     * @param locale  the language of the report: Japanese for {@code ja}, otherwise English, not null
     * @return the report, not null
     */
    public static TextReport to(Writer out, Locale locale) {
        return new TextReport(out, locale);
    }

    @Override
    public void add(CheckedFile file) {
        try {
            String name = TerminalText.of(file.name());
            for (Problem problem : file.problems()) {
                problem(name, problem, file.source());
            }
            long fileErrors = file.count(Severity.ERROR);
            long fileWarnings = file.count(Severity.WARNING);
            long fileInfos = file.count(Severity.INFO);
            line(words.ofFile(TerminalText.of(file.title()), file.profile(), fileErrors, fileWarnings, fileInfos));
            plans++;
            files += file.line() != null && file.name().equals(previous) ? 0 : 1;
            previous = file.name();
            errors += fileErrors;
            warnings += fileWarnings;
            infos += fileInfos;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        try {
            line(words.ofAll(files, plans, errors, warnings, infos));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reports one problem, file being harmless already. */
    void problem(String file, Problem found, @Nullable SourceText source) throws IOException {
        Problem problem = ShortQuotes.of(found);
        TextRange range = problem.place().range();
        line(at(file, range) + " " + words.severity(problem.severity()) + " " + problem.code() + " "
                + TerminalText.of(problem.message(locale)));
        // A text in another encoding cannot be shown.
        Excerpt excerpt =
                source == null || range == null || problem.code().equals("DOC-02") ? null : Excerpt.of(source, range);
        if (excerpt != null) {
            line(excerpt.line());
            line(excerpt.carets());
        }
        String hint = problem.hint(locale).orElse(null);
        if (hint != null) {
            line(INDENT + words.hint(TerminalText.of(hint)));
        }
        for (Place related : problem.related()) {
            line(INDENT + words.related(related(file, related, source)));
        }
    }

    private static String at(String file, @Nullable TextRange range) {
        return range == null ? file : file + ":" + range.startLine() + ":" + range.startColumn();
    }

    private String related(String file, Place place, @Nullable SourceText source) {
        if (place.isPrevious()) {
            return (words.previousEdition() + " " + TerminalText.of(place.pointer())).strip();
        }
        TextRange range = place.range();
        if (range == null) {
            return file + " " + TerminalText.of(place.pointer());
        }
        SourceText.Stretch stretch =
                source == null ? null : source.around(range.startLine(), range.startColumn(), RELATED, RELATED);
        if (stretch == null) {
            return at(file, range);
        }
        String line = TerminalText.of(stretch.text().strip());
        boolean whole = !stretch.cutBefore() && !stretch.cutAfter() && DisplayWidth.of(line) <= RELATED;
        String shown = whole ? line : TerminalText.of(stretch.text().substring(stretch.at()));
        return at(file, range) + " " + ShortQuotes.cut(shown, RELATED / 2);
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}

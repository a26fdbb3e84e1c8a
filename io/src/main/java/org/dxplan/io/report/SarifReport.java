package org.dxplan.io.report;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.config.ProblemIdentity;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleInfo;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The report for code scanning (SARIF形式): SARIF 2.1.0, which GitHub, GitLab, Azure DevOps and editors show at the lines of
 * the plan files. Write it as UTF-8.
 *
 * <p>It is one run with a result for each problem, in order; infos are notes. The message is message and hint, and links to
 * the related places. {@code artifacts} are all files that were added; the driver's rules are those that occur, described in
 * the language asked for. A result has the partial fingerprint {@value Fingerprint#NAME}, which stays the same when the file
 * is edited elsewhere. As results are written as they come, {@code tool} stands behind them.
 *
 * <p>A file name is written as a relative URI, so name the files relative to the root of the repository:
 *
 * <pre>{@code
 * ProblemReport report = SarifReport.to(writer, Locale.JAPANESE);
 * report.add(CheckedFile.of("plans/chitose-dx-2024.json", reader.read(file)));
 * report.end();
 * }</pre>
 */
public final class SarifReport implements ProblemReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonOutput output;
    private final JsonGenerator json;
    private final Locale locale;
    private final ReportWords words;
    private final Set<String> files = new LinkedHashSet<>();
    private final Map<RuleInfo, Integer> rules = new LinkedHashMap<>();

    private SarifReport(Writer out, Locale locale) {
        this.output = new JsonOutput(Objects.requireNonNull(out, "out"));
        this.json = output.generator();
        this.locale = Objects.requireNonNull(locale, "locale");
        this.words = new ReportWords(locale);
        JsonOutput.writing(this::start);
    }

    /**
     * Starts a report.
     *
     * @param out  where to write it, not null
     * @param locale  the language of messages and rules: Japanese for {@code ja}, otherwise English, not null
     * @return the report, not null
     * @throws UncheckedIOException if the report cannot be written
     */
    public static SarifReport to(Writer out, Locale locale) {
        return new SarifReport(out, locale);
    }

    private void start() {
        json.writeStartObject();
        output.text("$schema", SCHEMA);
        output.text("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        output.text("language", words.language());
        output.text("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("newlineSequences");
        List.of("\r\n", "\n", "\r").forEach(output::text);
        json.writeEndArray();
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void add(CheckedFile file) {
        String uri = ArtifactUri.of(file.name());
        files.add(uri);
        JsonOutput.writing(() -> {
            for (Problem problem : file.problems()) {
                result(uri, file.planId(), ShortQuotes.of(problem), problem);
            }
        });
    }

    @Override
    public void end() {
        JsonOutput.writing(() -> {
            json.writeEndArray();
            artifacts();
            tool();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            output.end();
        });
    }

    private void result(String uri, @Nullable String planId, Problem shown, Problem problem) {
        json.writeStartObject();
        output.text("ruleId", problem.code());
        Integer next = rules.size();
        Integer known = rules.putIfAbsent(problem.rule(), next);
        output.number("ruleIndex", known == null ? next : known);
        output.text("level", level(problem.severity()));
        message(text(shown));
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        place(uri, problem.place(), problem.subject());
        json.writeEndObject();
        json.writeEndArray();
        if (!problem.related().isEmpty()) {
            related(uri, problem.related());
        }
        json.writeObjectPropertyStart("partialFingerprints");
        output.text(Fingerprint.NAME, Fingerprint.of(ProblemIdentity.of(planId == null ? "" : planId, problem)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private String text(Problem problem) {
        List<String> lines = new ArrayList<>();
        lines.add(SarifText.plain(problem.message(locale)));
        problem.hint(locale).ifPresent(hint -> lines.add(SarifText.plain(words.hint(hint))));
        List<String> links = new ArrayList<>();
        for (int i = 0; i < problem.related().size(); i++) {
            TextRange range = problem.related().get(i).range();
            if (range != null) {
                links.add("[" + words.line(range.startLine()) + "](" + (i + 1) + ")");
            }
        }
        if (!links.isEmpty()) {
            lines.add(words.related(String.join(words.comma(), links)));
        }
        return String.join("\n", lines);
    }

    private void related(String uri, List<Place> places) {
        json.writeArrayPropertyStart("relatedLocations");
        int id = 0;
        for (Place place : places) {
            json.writeStartObject();
            id++;
            output.number("id", id);
            place(uri, place, null);
            message(place.isPrevious() ? words.previousEdition() : words.relatedPlace());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Where in the file, and where in the plan: the member by its pointer, the nearest thing with an id. */
    private void place(String uri, Place place, @Nullable String subject) {
        if (!place.isPrevious()) {
            physical(uri, place);
        }
        logical(place, subject);
    }

    private void physical(String uri, Place place) {
        json.writeObjectPropertyStart("physicalLocation");
        artifactLocation("artifactLocation", uri);
        TextRange range = place.range();
        if (range != null) {
            json.writeObjectPropertyStart("region");
            output.number("startLine", range.startLine());
            output.number("startColumn", range.startColumn());
            output.number("endLine", range.endLine());
            output.number("endColumn", range.endColumn());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void logical(Place place, @Nullable String subject) {
        if (place.pointer().isEmpty() && subject == null) {
            return;
        }
        json.writeArrayPropertyStart("logicalLocations");
        if (!place.pointer().isEmpty()) {
            json.writeStartObject();
            output.text("fullyQualifiedName", place.pointer());
            json.writeEndObject();
        }
        if (subject != null) {
            json.writeStartObject();
            output.text("name", subject);
            output.text("kind", "object");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void message(String text) {
        json.writeObjectPropertyStart("message");
        output.text("text", text);
        json.writeEndObject();
    }

    private void artifactLocation(String name, String uri) {
        json.writeObjectPropertyStart(name);
        output.text("uri", uri);
        json.writeEndObject();
    }

    private void artifacts() {
        json.writeArrayPropertyStart("artifacts");
        for (String uri : files) {
            json.writeStartObject();
            artifactLocation("location", uri);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tool() {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        output.text("name", "dxplan");
        output.text("version", LibraryVersion.get());
        output.text("language", words.language());
        json.writeArrayPropertyStart("rules");
        SarifRules descriptors = new SarifRules(output, locale);
        rules.keySet().forEach(descriptors::write);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The level of a severity; nothing is less than a note that is still shown. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}

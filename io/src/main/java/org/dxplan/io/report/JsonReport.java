package org.dxplan.io.report;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.TextRange;
import tools.jackson.core.JsonGenerator;

/**
 * The report for programs (JSON形式): one array of all problems, {@code []} if there are none. Every object has the same
 * members, null where there is nothing: {@code file, code, severity, pointer, line, column, endLine, endColumn, subject,
 * member, message, hint, related, arguments}.
 *
 * <p>{@code related} is an array of places with {@code pointer, line, column, endLine, endColumn, previous}, the last one true
 * if the pointer leads into the earlier edition, where line and column are unknown; {@code arguments} holds the facts behind
 * the message as JSON values, words of the format as their codes. Indented by two spaces, lines end with {@code \n}; invisible
 * characters are escaped, all others as they are.
 */
public final class JsonReport implements ProblemReport {

    private final JsonOutput output;
    private final JsonGenerator json;
    private final Locale locale;

    private JsonReport(Writer out, Locale locale) {
        this.output = new JsonOutput(Objects.requireNonNull(out, "out"));
        this.json = output.generator();
        this.locale = Objects.requireNonNull(locale, "locale");
        JsonOutput.writing(json::writeStartArray);
    }

    /**
     * Starts a report.
     *
     * @param out  where to write it, not null
     * @param locale  the language of messages and hints: Japanese for {@code ja}, otherwise English, not null
     * @return the report, not null
     * @throws UncheckedIOException if the report cannot be written
     */
    public static JsonReport to(Writer out, Locale locale) {
        return new JsonReport(out, locale);
    }

    @Override
    public void add(CheckedFile file) {
        JsonOutput.writing(() -> {
            for (Problem problem : file.problems()) {
                problem(file.name(), problem);
            }
        });
    }

    @Override
    public void end() {
        JsonOutput.writing(() -> {
            json.writeEndArray();
            output.end();
        });
    }

    private void problem(String file, Problem problem) {
        json.writeStartObject();
        output.text("file", file);
        output.text("code", problem.code());
        output.text("severity", problem.severity().code());
        place(problem.place());
        output.text("subject", problem.subject());
        output.text("member", problem.member());
        output.text("message", problem.message(locale));
        output.text("hint", problem.hint(locale).orElse(null));
        json.writeArrayPropertyStart("related");
        for (Place related : problem.related()) {
            json.writeStartObject();
            place(related);
            json.writeBooleanProperty("previous", related.isPrevious());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("arguments");
        for (Map.Entry<String, Object> argument : problem.arguments().entrySet()) {
            json.writeName(argument.getKey());
            output.value(argument.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void place(Place place) {
        TextRange range = place.range();
        output.text("pointer", place.pointer());
        output.number("line", range == null ? null : range.startLine());
        output.number("column", range == null ? null : range.startColumn());
        output.number("endLine", range == null ? null : range.endLine());
        output.number("endColumn", range == null ? null : range.endColumn());
    }
}

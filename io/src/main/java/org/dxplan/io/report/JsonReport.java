package org.dxplan.io.report;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dxplan.io.codec.CanonicalPrinter;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * The report for programs (JSON形式): one array of all problems, {@code []} if there are none. Every object has the same
 * members, null where there is nothing: {@code file, code, severity, pointer, line, column, endLine, endColumn, subject,
 * message, hint, related, arguments}.
 *
 * <p>{@code related} is an array of places with {@code pointer, line, column, endLine, endColumn, previous}, the last one true
 * if the pointer leads into the earlier edition, where line and column are unknown; {@code arguments} holds the facts behind
 * the message as JSON values, words of the format as their codes. Indented by two spaces, lines end with {@code \n}; invisible
 * characters are escaped, all others as they are.
 */
public final class JsonReport implements ProblemReport {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new InvisibleEscaped())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final Locale locale;

    private JsonReport(Writer out, Locale locale) {
        this.json = FACTORY.createGenerator(new Indented(), Objects.requireNonNull(out, "out"));
        this.locale = Objects.requireNonNull(locale, "locale");
        writing(json::writeStartArray);
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
        writing(() -> {
            for (Problem problem : file.problems()) {
                problem(file.name(), problem);
            }
        });
    }

    @Override
    public void end() {
        writing(() -> {
            json.writeEndArray();
            json.writeRaw('\n');
            json.close();
        });
    }

    private static void writing(Runnable action) {
        try {
            action.run();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void problem(String file, Problem problem) {
        json.writeStartObject();
        text("file", file);
        text("code", problem.code());
        text("severity", problem.severity().code());
        place(problem.place());
        text("subject", problem.subject());
        text("message", problem.message(locale));
        text("hint", problem.hint(locale).orElse(null));
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
            value(argument.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void place(Place place) {
        TextRange range = place.range();
        text("pointer", place.pointer());
        number("line", range == null ? null : range.startLine());
        number("column", range == null ? null : range.startColumn());
        number("endLine", range == null ? null : range.endLine());
        number("endColumn", range == null ? null : range.endColumn());
    }

    private void text(String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(whole(text));
        }
    }

    private void number(String name, @Nullable Integer number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number.intValue());
        }
    }

    private void value(Object value) {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            json.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(item);
            }
            json.writeEndArray();
        } else {
            json.writeString(whole(value.toString()));
        }
    }

    /** The text with halves of characters, which UTF-8 cannot carry, replaced by U+FFFD. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
            }
        }
        return text;
    }

    /** Two spaces of indent, as in plan files. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new CanonicalPrinter();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Escapes what {@link TerminalText} escapes, which is the same text for every JSON reader. */
    private static final class InvisibleEscaped extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            escapes[0x7F] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int unit) {
            boolean half = Character.isSurrogate((char) unit);
            return !half && TerminalText.isEscaped(unit) ? new SerializedString(TerminalText.escape(unit)) : null;
        }
    }
}

package org.dxplan.io.report;

import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.dxplan.io.codec.CanonicalPrinter;
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
 * How all reports in JSON are written: indented by two spaces, lines end with {@code \n}, invisible characters escaped, all
 * others as they are.
 */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new InvisibleEscaped())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    JsonOutput(Writer out) {
        this.json = FACTORY.createGenerator(new Indented(), out);
    }

    /** What writes objects, arrays and all that has no method here. */
    JsonGenerator generator() {
        return json;
    }

    /** Ends the text with a line end and flushes it. */
    void end() {
        json.writeRaw('\n');
        json.close();
    }

    /**
     * Writes.
     *
     * @throws UncheckedIOException if that fails
     */
    static void writing(Runnable action) {
        try {
            action.run();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    void text(String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            text(text);
        }
    }

    void text(String text) {
        json.writeString(whole(text));
    }

    void number(String name, @Nullable Integer number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number.intValue());
        }
    }

    /** Writes a fact behind a message as a JSON value. */
    void value(Object value) {
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
            text(value.toString());
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

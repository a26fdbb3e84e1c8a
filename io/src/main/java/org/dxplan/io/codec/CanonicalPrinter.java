package org.dxplan.io.codec;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * The white space of the canonical form: two spaces per level, {@code \n}, {@code "name": value}, each item of an array on a
 * line of its own. Only arrays of numbers stand on one line, so that a row of a table is a row in the file and in its diff.
 */
public final class CanonicalPrinter implements PrettyPrinter {

    private static final int DEEPEST = 1024;
    private static final char[] NEW_LINE = newLine();

    private int depth;
    private boolean inline;

    private static char[] newLine() {
        char[] text = new char[1 + 2 * DEEPEST];
        Arrays.fill(text, ' ');
        text[0] = '\n';
        return text;
    }

    /** Puts the next array on one line; its items must be numbers. */
    void inline() {
        inline = true;
    }

    private void newLine(JsonGenerator to) {
        to.writeRaw(NEW_LINE, 0, 1 + 2 * depth);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator to) {
        to.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator to) {
        to.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator to) {
        newLine(to);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator to) {
        to.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) {
        to.writeRaw(',');
        newLine(to);
    }

    @Override
    public void writeEndObject(JsonGenerator to, int entries) {
        depth--;
        if (entries > 0) {
            newLine(to);
        }
        to.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator to) {
        to.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) {
        if (!inline) {
            newLine(to);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) {
        if (inline) {
            to.writeRaw(", ");
        } else {
            to.writeRaw(',');
            newLine(to);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator to, int values) {
        depth--;
        if (values > 0 && !inline) {
            newLine(to);
        }
        inline = false;
        to.writeRaw(']');
    }
}

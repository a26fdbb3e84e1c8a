package org.dxplan.examples.benchmarks.floor;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** The white space of the canonical form, as cheaply as Jackson can write it: one call per line. */
final class PreparedPrinter extends MinimalPrettyPrinter {

    private static final long serialVersionUID = 1;
    private static final char[] NEW_LINE = newLine();

    private int depth;
    private boolean inline;

    private static char[] newLine() {
        char[] text = new char[1 + 2 * 64];
        Arrays.fill(text, ' ');
        text[0] = '\n';
        return text;
    }

    void inline(boolean nextArray) {
        inline = nextArray;
    }

    private void newLine(JsonGenerator to) {
        to.writeRaw(NEW_LINE, 0, 1 + 2 * depth);
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
        newLine(to);
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
        if (!inline) {
            newLine(to);
        }
        inline = false;
        to.writeRaw(']');
    }
}

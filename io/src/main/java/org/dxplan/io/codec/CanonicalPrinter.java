package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/**
 * The white space of the canonical form: two spaces per level, {@code \n}, {@code "name": value}, each item of an array on a
 * line of its own. Only arrays of numbers stand on one line, so that a row of a table is a row in the file and in its diff.
 */
public final class CanonicalPrinter implements PrettyPrinter {

    /** The line ends with the indent of each depth that has occurred, as bytes, which the generator copies as they are. */
    private final List<SerializedString> newLines = new ArrayList<>();

    private int depth;
    private boolean inline;

    /** Puts the next array on one line; its items must be numbers. */
    void inline() {
        inline = true;
    }

    private void newLine(JsonGenerator to) {
        while (depth >= newLines.size()) {
            newLines.add(new SerializedString("\n" + "  ".repeat(newLines.size())));
        }
        to.writeRaw(newLines.get(depth));
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
        to.writeRaw(':');
        to.writeRaw(' ');
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

package org.dxplan.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a {@link DataTable}. Whatever does not fit is an {@link IllegalArgumentException} that names the line. */
final class DataRow {

    private static final String CONFIRMED = "confirmed";

    private final int line;
    private final List<String> fields;

    private DataRow(int line, List<String> fields) {
        this.line = line;
        this.fields = fields;
    }

    static DataRow of(int number, String line) {
        return new DataRow(number, split(line, '\t'));
    }

    /** Without a regular expression, whose classes would be loaded for nothing else. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(4);
        int start = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
            parts.add(text.substring(start, at));
            start = at + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Returns a field that must be there. */
    String text(int field) {
        String text = optionalText(field);
        if (text == null) {
            throw wrong("field " + (field + 1) + " is missing");
        }
        return text;
    }

    /** Returns a field that must be there, with a name for people who write tables of their own. */
    String text(int field, String name) {
        if (optionalText(field) == null) {
            throw wrong("field " + (field + 1) + " (" + name + ") is missing");
        }
        return text(field);
    }

    /** Returns a field that may be absent, as it is at the end of a short row. */
    @Nullable
    String optionalText(int field) {
        String text = field < fields.size() ? fields.get(field) : "";
        return text.isEmpty() ? null : text;
    }

    /** Returns the items of a field, between vertical bars. */
    List<String> texts(int field) {
        String text = optionalText(field);
        return text == null ? List.of() : split(text, '|');
    }

    int number(int field) {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException e) {
            throw wrong("not a number: " + text(field));
        }
    }

    /** Tells whether the facts of the row are confirmed: the field says so, or that they are not. */
    boolean isConfirmed(int field) {
        String text = text(field, "confirmed or unconfirmed");
        if (!text.equals(CONFIRMED) && !text.equals("un" + CONFIRMED)) {
            throw wrong("neither confirmed nor unconfirmed: " + text);
        }
        return text.equals(CONFIRMED);
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("Line " + line + ": " + what);
    }
}

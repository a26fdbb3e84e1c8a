package org.dxplan.io.migration;

import org.jspecify.annotations.Nullable;

/** A string, number, truth value or null: as it was written, byte by byte, or a string that a step made. */
final class TreeScalar extends TreeValue {

    private final @Nullable String text;
    private final int end;

    private TreeScalar(Origin origin, boolean made, boolean whole, @Nullable String text, int end) {
        super(origin, made, whole);
        this.text = text;
        this.end = end;
    }

    /** A value of the file. */
    static TreeScalar read(Origin origin, @Nullable String text, int end) {
        return new TreeScalar(origin, false, true, text, end);
    }

    /** A value at which the file breaks: so much of it as is there. */
    static TreeScalar unread(Origin origin, int end) {
        return new TreeScalar(origin, false, false, null, end);
    }

    /** A string in place of what stood somewhere. */
    static TreeScalar made(Origin origin, String text) {
        return new TreeScalar(origin, true, true, text, -1);
    }

    /** The string; null if it is none. */
    @Nullable
    String text() {
        return text;
    }

    /** The byte behind the value in the file. */
    int end() {
        return end;
    }

    @Override
    @Nullable
    TreeValue child(String segment) {
        return null;
    }
}

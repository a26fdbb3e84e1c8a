package org.dxplan.io.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the reading pass sees it: byte offsets instead of lines and columns, the pointer as in the source.
 *
 * <p>{@code offset} is the first byte of the value or name, or -1 if the pointer says where it is; {@code whole} tells
 * whether a container counts as a whole or by its opening bracket only.
 */
public final class Finding {

    private static final int LONGEST = 80;

    private final String code;
    private final Severity severity;
    private final String pointer;
    private final int offset;
    private final boolean whole;
    private final Map<String, Object> arguments = new LinkedHashMap<>();
    private boolean character;
    private @Nullable String hint;
    private @Nullable String related;

    public Finding(String code, Severity severity, String pointer, int offset, boolean whole) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.offset = offset;
        this.whole = whole;
    }

    public Finding with(String name, Object value) {
        arguments.put(name, value);
        return this;
    }

    /** Adds a text from the file, of which only the beginning is shown if it is long. */
    public Finding withText(String name, String text) {
        return with(name, text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    /** Makes the place the one character at the offset. */
    public Finding atCharacter() {
        character = true;
        return this;
    }

    public Finding hint(String variant) {
        hint = variant;
        return this;
    }

    public Finding related(String otherPointer) {
        related = otherPointer;
        return this;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public String pointer() {
        return pointer;
    }

    public int offset() {
        return offset;
    }

    public boolean whole() {
        return whole;
    }

    public boolean isAtCharacter() {
        return character;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public @Nullable String hint() {
        return hint;
    }

    public @Nullable String related() {
        return related;
    }
}

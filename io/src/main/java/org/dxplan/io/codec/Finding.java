package org.dxplan.io.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the reading pass sees it: byte offsets instead of lines and columns, the pointer as in the source.
 *
 * <p>{@code offset} is the first byte of the value or name; {@code whole} tells whether a container counts
 * as a whole or by its opening bracket only.
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
    private @Nullable Finding asRead;

    /** Notes a problem under a code of the catalogue. */
    public Finding(String code, Severity severity, String pointer, int offset, boolean whole) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.offset = offset;
        this.whole = whole;
    }

    /** Adds a fact that the message names. */
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

    /** Chooses one of the hints of the rule. */
    public Finding hint(String variant) {
        hint = variant;
        return this;
    }

    /** Adds another place that belongs to it. */
    public Finding related(String otherPointer) {
        related = otherPointer;
        return this;
    }

    /** A copy at another place: that of the file, for something found in a text that was made from the file. */
    public Finding movedTo(String otherPointer, int otherOffset) {
        Finding moved = new Finding(code, severity, otherPointer, otherOffset, whole);
        moved.arguments.putAll(arguments);
        moved.character = character;
        moved.hint = hint;
        moved.related = related;
        moved.asRead = this;
        return moved;
    }

    /** The finding as it was before it was moved; itself if it was not. */
    public Finding asRead() {
        return asRead == null ? this : asRead;
    }

    /** The code of the rule. */
    public String code() {
        return code;
    }

    /** How serious it is. */
    public Severity severity() {
        return severity;
    }

    /** The JSON Pointer of the place, as in the source. */
    public String pointer() {
        return pointer;
    }

    /** The first byte of the place. */
    public int offset() {
        return offset;
    }

    /** Whether a container counts as a whole. */
    public boolean whole() {
        return whole;
    }

    /** Whether the place is one character. */
    public boolean isAtCharacter() {
        return character;
    }

    /** The facts by name. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** Which hint fits; null for none. */
    public @Nullable String hint() {
        return hint;
    }

    /** The pointer of the other place; null for none. */
    public @Nullable String related() {
        return related;
    }
}

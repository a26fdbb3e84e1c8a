package org.dxplan.io.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where JSON Pointers lead in a text, by a second scan that steps over everything no pointer asks for. Of two members
 * of one name the first counts, as in reading.
 */
public final class Locator {

    /** Knows no place. */
    public static final Locator NOTHING = new Locator(new byte[0]);

    private final byte[] text;
    private final Map<String, Integer> offsets = new HashMap<>();

    private Locator(byte[] text) {
        this.text = text;
    }

    /** Scans a text for pointers, from where its root value begins. */
    public static Locator scan(byte[] text, int start, Collection<String> pointers) {
        Wanted root = new Wanted(null);
        for (String pointer : pointers) {
            root.add(pointer);
        }
        Locator locator = new Locator(text);
        locator.visit(JsonSyntax.nextToken(text, start), root);
        return locator;
    }

    /** The offset of the value that a pointer leads to, or of the nearest container upwards that exists. */
    public int offset(String pointer) {
        String at = pointer;
        while (true) {
            Integer offset = offsets.get(at);
            if (offset != null) {
                return offset;
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return 0;
            }
            at = at.substring(0, slash);
        }
    }

    /** Whether the pointer leads to a value, so that {@link #offset} is that value's own. */
    public boolean leadsToValue(String pointer) {
        return offsets.containsKey(pointer);
    }

    /** Looks into a value and returns the byte behind it; where the text breaks off, the end of the text. */
    private int visit(int at, Wanted wanted) {
        if (at >= text.length) {
            return at;
        }
        wanted.seen = true;
        offsets.put(wanted.pointer, at);
        if (wanted.children.isEmpty()) {
            return TokenEnd.of(text, at, true);
        }
        return switch (text[at]) {
            case '{' -> visitMembers(at, wanted);
            case '[' -> visitItems(at, wanted);
            default -> TokenEnd.of(text, at, true);
        };
    }

    private int visitMembers(int start, Wanted wanted) {
        int at = JsonSyntax.nextToken(text, start + 1);
        while (at < text.length && text[at] == '"') {
            int end = TokenEnd.of(text, at, true);
            Wanted child = wanted.children.get(EscapedText.decode(text, at + 1, end - 1));
            at = JsonSyntax.nextToken(text, step(JsonSyntax.nextToken(text, end), child));
        }
        return at + 1;
    }

    private int visitItems(int start, Wanted wanted) {
        int at = JsonSyntax.nextToken(text, start + 1);
        for (int i = 0; at < text.length && text[at] != ']'; i++) {
            at = JsonSyntax.nextToken(text, step(at, wanted.children.get(Integer.toString(i))));
        }
        return at + 1;
    }

    private int step(int at, @Nullable Wanted child) {
        return child == null || child.seen ? TokenEnd.of(text, at, true) : visit(at, child);
    }

    /** A place on the way to some pointer. */
    private static final class Wanted {
        private final Map<String, Wanted> children = new HashMap<>();
        private final String pointer;
        private boolean seen;

        Wanted(@Nullable String pointer) {
            this.pointer = pointer == null ? "" : pointer;
        }

        void add(String wantedPointer) {
            if (wantedPointer.isEmpty()) {
                return;
            }
            Wanted at = this;
            ArrayDeque<String> segments = new ArrayDeque<>(Arrays.asList(wantedPointer.split("/", -1)));
            segments.removeFirst();
            StringBuilder path = new StringBuilder();
            for (String segment : segments) {
                path.append('/').append(segment);
                String here = path.toString();
                String name = segment.replace("~1", "/").replace("~0", "~");
                at = at.children.computeIfAbsent(name, key -> new Wanted(here));
            }
        }
    }
}

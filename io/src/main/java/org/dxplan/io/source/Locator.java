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
    /** How many places were not passed yet: when none is left, the rest of the text need not be looked at. */
    private int remaining;

    private Locator(byte[] text) {
        this.text = text;
    }

    /** Scans a text for pointers, from where its root value begins. */
    public static Locator scan(byte[] text, int start, Collection<String> pointers) {
        Wanted root = new Wanted(null);
        Locator locator = new Locator(text);
        locator.remaining = 1;
        for (String pointer : pointers) {
            locator.remaining += root.add(pointer);
        }
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

    /** Looks into a value and returns the byte behind it; where the text breaks off, the end of the text. */
    private int visit(int at, Wanted wanted) {
        if (at >= text.length) {
            return at;
        }
        wanted.seen = true;
        remaining--;
        offsets.put(wanted.pointer, at);
        if (!wanted.children.isEmpty() && text[at] == '{') {
            return visitMembers(at, wanted);
        }
        if (!wanted.children.isEmpty() && text[at] == '[') {
            return visitItems(at, wanted);
        }
        return step(at, null);
    }

    private int visitMembers(int start, Wanted wanted) {
        int at = JsonSyntax.nextToken(text, start + 1);
        while (remaining > 0 && at < text.length && text[at] == '"') {
            int end = TokenEnd.of(text, at, true);
            Wanted child = wanted.children.get(EscapedText.decode(text, at + 1, end - 1));
            at = JsonSyntax.nextToken(text, step(JsonSyntax.nextToken(text, end), child));
        }
        return at + 1;
    }

    private int visitItems(int start, Wanted wanted) {
        int at = JsonSyntax.nextToken(text, start + 1);
        for (int i = 0; remaining > 0 && at < text.length && text[at] != ']'; i++) {
            at = JsonSyntax.nextToken(text, step(at, wanted.children.get(Integer.toString(i))));
        }
        return at + 1;
    }

    private int step(int at, @Nullable Wanted child) {
        if (child != null && !child.seen) {
            return visit(at, child);
        }
        return remaining > 0 ? TokenEnd.of(text, at, true) : text.length;
    }

    /** A place on the way to some pointer. */
    private static final class Wanted {
        private final Map<String, Wanted> children = new HashMap<>();
        private final String pointer;
        private boolean seen;

        Wanted(@Nullable String pointer) {
            this.pointer = pointer == null ? "" : pointer;
        }

        /** Adds a pointer; tells how many places are new. */
        int add(String wantedPointer) {
            if (wantedPointer.isEmpty()) {
                return 0;
            }
            int added = 0;
            Wanted at = this;
            ArrayDeque<String> segments = new ArrayDeque<>(Arrays.asList(wantedPointer.split("/", -1)));
            segments.removeFirst();
            StringBuilder path = new StringBuilder();
            for (String segment : segments) {
                path.append('/').append(segment);
                String here = path.toString();
                String name = segment.replace("~1", "/").replace("~0", "~");
                Wanted next = at.children.get(name);
                if (next == null) {
                    next = new Wanted(here);
                    at.children.put(name, next);
                    added++;
                }
                at = next;
            }
            return added;
        }
    }
}

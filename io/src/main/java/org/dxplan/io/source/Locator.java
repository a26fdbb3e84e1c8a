package org.dxplan.io.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where JSON Pointers lead in a text, by a second scan that steps over everything no pointer asks for. Of two members
 * of one name the first counts, as in reading.
 */
public final class Locator {

    /** Knows no place. */
    public static final Locator NOTHING = new Locator();

    private final Map<String, Integer> offsets = new HashMap<>();

    private Locator() {}

    /** Scans a text for pointers. The parser stands before the root value and is left behind it. */
    public static Locator scan(JsonParser parser, Collection<String> pointers) {
        Locator locator = new Locator();
        Wanted root = new Wanted(null);
        for (String pointer : pointers) {
            root.add(pointer);
        }
        try {
            parser.nextToken();
            locator.visit(parser, root);
        } catch (JacksonException e) {
            // The text breaks here: what was found before it is all there is.
            return locator;
        }
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

    private void visit(JsonParser parser, Wanted wanted) {
        wanted.seen = true;
        offsets.put(
                wanted.pointer, Math.toIntExact(parser.currentTokenLocation().getByteOffset()));
        JsonToken token = parser.currentToken();
        if (wanted.children.isEmpty()) {
            parser.skipChildren();
        } else if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Wanted child = wanted.children.get(parser.currentName());
                parser.nextToken();
                step(parser, child);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                step(parser, wanted.children.get(Integer.toString(i)));
            }
        }
    }

    private void step(JsonParser parser, @Nullable Wanted child) {
        if (child == null || child.seen) {
            parser.skipChildren();
        } else {
            visit(parser, child);
        }
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

package org.dxplan.io.codec;

import tools.jackson.core.TokenStreamContext;

/**
 * Where a parser stands, as a JSON Pointer. The parser's own pointers are chains of objects, which a file with a million
 * mistakes deep in its tree would have to pay for.
 */
final class ContextPath {

    private ContextPath() {}

    /** The pointer of the value or name at which the parser stands. */
    static String pointer(TokenStreamContext context) {
        StringBuilder pointer = new StringBuilder();
        append(place(context), pointer);
        return pointer.toString();
    }

    /** The name of the nearest member, seen from the value or name at which the parser stands; empty for the root. */
    static String lastName(TokenStreamContext context) {
        TokenStreamContext at = place(context);
        while (at.inArray()) {
            at = at.getParent();
        }
        String name = at.inObject() ? at.currentName() : null;
        return name == null ? "" : name;
    }

    /** At the opening bracket of a container the parser stands in it already, at none of its members. */
    private static TokenStreamContext place(TokenStreamContext context) {
        return context.hasPathSegment() || context.inRoot() ? context : context.getParent();
    }

    /** Recursion is as deep as the text nests. */
    private static void append(TokenStreamContext context, StringBuilder pointer) {
        if (context.inRoot()) {
            return;
        }
        append(context.getParent(), pointer);
        pointer.append('/');
        if (context.inArray()) {
            pointer.append(context.getCurrentIndex());
        } else {
            pointer.append(escaped(context.currentName()));
        }
    }

    private static String escaped(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }
}

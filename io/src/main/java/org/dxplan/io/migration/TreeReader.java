package org.dxplan.io.migration;

import java.util.Optional;
import org.dxplan.io.source.TokenEnd;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an object into a tree: all of it, or up to where the text breaks. */
final class TreeReader {

    private final JsonParser parser;
    private final byte[] text;
    private final int base;
    private @Nullable JacksonException failure;

    TreeReader(JsonParser parser, byte[] text, int base) {
        this.parser = parser;
        this.text = text;
        this.base = base;
    }

    /** Reads the root value, which is an object. */
    TreeObject read() {
        parser.nextToken();
        TreeObject root = new TreeObject(Origin.root(offset()));
        try {
            fill(root);
        } catch (JacksonException e) {
            failure = e;
        }
        return root;
    }

    /** Why the text could not be read to the end. */
    Optional<JacksonException> failure() {
        return Optional.ofNullable(failure);
    }

    private void fillObject(TreeObject object) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int nameOffset = offset();
            TreeValue value = member(object.origin(), name, nameOffset);
            object.add(name, value);
            fill(value);
        }
        object.becomeWhole();
    }

    /** Begins to read the value of a member; where it breaks, the name at least has been read. */
    private TreeValue member(Origin owner, String name, int nameOffset) {
        try {
            parser.nextToken();
            return start(owner.member(name, nameOffset, offset()));
        } catch (JacksonException e) {
            failure = e;
            return TreeScalar.unread(owner.member(name, nameOffset, nameOffset), nameOffset);
        }
    }

    private void fillList(TreeList list) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TreeValue item = start(list.origin().item(list.items().size(), offset()));
            list.items().add(item);
            fill(item);
        }
        list.becomeWhole();
    }

    private void fill(TreeValue value) {
        if (failure != null) {
            throw failure;
        } else if (value instanceof TreeObject object) {
            fillObject(object);
        } else if (value instanceof TreeList list) {
            fillList(list);
        }
    }

    private TreeValue start(Origin origin) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new TreeObject(origin);
        }
        if (token == JsonToken.START_ARRAY) {
            return new TreeList(origin);
        }
        int end = TokenEnd.of(text, origin.offset(), true);
        try {
            // Asked for whatever it is: only then does the parser hold it against the limits.
            String literal = parser.getString();
            return TreeScalar.read(origin, token == JsonToken.VALUE_STRING ? literal : null, end);
        } catch (JacksonException e) {
            failure = e;
            return TreeScalar.unread(origin, end);
        }
    }

    private int offset() {
        return base + (int) parser.currentTokenLocation().getByteOffset();
    }
}

package org.dxplan.io.migration;

import org.jspecify.annotations.Nullable;

/** Where a value stands in the file as it was written: the way there, and the bytes. */
final class Origin {

    private static final int NOWHERE = -1;

    private final @Nullable Origin owner;
    private final String segment;
    private final boolean item;
    private final int nameOffset;
    private final int offset;

    private Origin(@Nullable Origin owner, String segment, boolean item, int nameOffset, int offset) {
        this.owner = owner;
        this.segment = segment;
        this.item = item;
        this.nameOffset = nameOffset;
        this.offset = offset;
    }

    /** The place of the root value. */
    static Origin root(int offset) {
        return new Origin(null, "", false, offset, offset);
    }

    /** The place of a member. */
    Origin member(String name, int nameOffset, int valueOffset) {
        return new Origin(this, name, false, nameOffset, valueOffset);
    }

    /** The place that a member would have that is not there. */
    Origin absent(String name) {
        return new Origin(this, name, false, NOWHERE, NOWHERE);
    }

    /** The place of an item. */
    Origin item(int index, int itemOffset) {
        return new Origin(this, Integer.toString(index), true, itemOffset, itemOffset);
    }

    /** The object or array around it; itself for the root. */
    Origin owner() {
        return owner == null ? this : owner;
    }

    /** The name of the member, or of the member around the item. */
    String name() {
        return item ? owner().name() : segment;
    }

    /** The first byte of the value. */
    int offset() {
        return offset;
    }

    /** The first byte of the name, of the value if it has none. */
    int nameOffset() {
        return nameOffset;
    }

    /** The JSON Pointer. */
    String pointer() {
        return owner == null
                ? ""
                : owner.pointer() + "/" + segment.replace("~", "~0").replace("/", "~1");
    }
}

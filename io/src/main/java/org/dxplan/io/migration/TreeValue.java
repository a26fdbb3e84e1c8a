package org.dxplan.io.migration;

import org.jspecify.annotations.Nullable;

/** A JSON value on its way from an older version to today's; knows where it stood and what the older version asked for. */
abstract sealed class TreeValue permits TreeObject, TreeList, TreeScalar {

    private final Origin origin;
    private final boolean made;
    private boolean whole;
    private @Nullable String asked;

    /**
     * A value.
     *
     * @param origin  where it stood, or what it was made of stood
     * @param made  whether a step made it
     * @param whole  whether it has been read to its end
     */
    TreeValue(Origin origin, boolean made, boolean whole) {
        this.origin = origin;
        this.made = made;
        this.whole = whole;
    }

    /** Where it stood, or what it was made of stood. */
    final Origin origin() {
        return origin;
    }

    /** Whether a step made it, so that nothing inside it has a place of its own. */
    final boolean isMade() {
        return made;
    }

    /** Whether it has been read to its end; not where the text breaks inside it. */
    final boolean isWhole() {
        return whole;
    }

    /** Notes that its end has been read. */
    final void becomeWhole() {
        whole = true;
    }

    /** Notes what the older version takes here, if that is not what stands here. */
    final void askFor(String type) {
        asked = type;
    }

    /** What the older version takes here; null if no step asked, or that is what stands here. */
    final @Nullable String asked() {
        return asked;
    }

    /** The member of a name, or the item of an index; null if there is none. */
    abstract @Nullable TreeValue child(String segment);

    /** Where a member of today's version, if it is not there, would stand in the file. */
    Origin asWritten(String name) {
        return made ? origin : origin.absent(name);
    }

    /** The pointer in the file of something inside this value that is not there. */
    String absent(String way) {
        return made ? origin.pointer() : origin.pointer() + way;
    }
}

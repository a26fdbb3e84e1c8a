package org.dxplan.validation.edition;

import org.jspecify.annotations.Nullable;

/** A change that a note explains is no silent one. */
final class Notes {

    private Notes() {}

    /** Tells whether there is a note that was not there before; one that was explains nothing. */
    static boolean isNew(@Nullable String note, @Nullable String before) {
        return note != null && !note.isBlank() && !note.equals(before);
    }
}

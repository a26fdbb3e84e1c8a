package org.dxplan.io.codec;

import tools.jackson.core.exc.StreamConstraintsException;

/** Ends the reading of a document that has more members and items than allowed, at the first one too many. */
public final class TooManyMembersException extends StreamConstraintsException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    TooManyMembersException(int offset) {
        super("Too many members");
        this.offset = offset;
    }

    /** The first byte of the name or item that is one too many. */
    public int offset() {
        return offset;
    }
}

package org.dxplan.io.codec;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of each short text that repeats in a plan: codes, units, ids that are referred to. A slot that is taken
 * is overwritten, so the pool never grows and a hostile text cannot make it slow.
 */
final class TextPool {

    private static final int SLOTS = 1024;

    private final @Nullable String[] slots = new String[SLOTS];

    /** The text, or an equal one that was here before. */
    String get(String text) {
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        String pooled = slots[slot];
        if (text.equals(pooled)) {
            return pooled;
        }
        slots[slot] = text;
        return text;
    }
}

package org.dxplan.io.codec;

import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of each short text that repeats in a plan: codes, units, ids that are referred to. A slot that is taken
 * is overwritten, so the pool never grows and a hostile text cannot make it slow.
 */
final class TextPool {

    private static final int LONGEST = 48;
    private static final int SLOTS = 1024;

    private final @Nullable String[] slots = new String[SLOTS];

    String get(char[] buffer, int offset, int length) {
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        String pooled = slots[slot];
        if (pooled != null && equal(pooled, buffer, offset, length)) {
            return pooled;
        }
        String text = new String(buffer, offset, length);
        slots[slot] = text;
        return text;
    }

    private static boolean equal(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}

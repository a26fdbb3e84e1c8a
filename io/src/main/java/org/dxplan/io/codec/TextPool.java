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
        int slot = slot(buffer, offset, length);
        String pooled = slots[slot];
        if (pooled != null && equal(pooled, buffer, offset, length)) {
            return pooled;
        }
        String text = new String(buffer, offset, length);
        slots[slot] = text;
        return text;
    }

    /** Few of the characters tell most words apart, and ids differ at the end. */
    private static int slot(char[] buffer, int offset, int length) {
        if (length < 3) {
            return length == 0 ? 0 : (buffer[offset] * 31 + buffer[offset + length - 1]) & (SLOTS - 1);
        }
        int end = offset + length;
        int hash = buffer[end - 1] * 961 + buffer[end - 2] * 31 + buffer[end - 3];
        hash += (buffer[offset] * 31 + buffer[offset + (length >> 1)]) * 7919 + length * 31;
        return (hash ^ (hash >>> 10)) & (SLOTS - 1);
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

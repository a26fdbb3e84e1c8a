package org.dxplan.validation.rule;

/**
 * A set of JSON Pointers that remembers 64 bits of each, so that a million of them cost a few megabytes. Two pointers with
 * equal bits would count as one, and a rule would be silent about the other; by chance that does not happen.
 */
final class PointerSet {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(String pointer) {
        add(hash(START, pointer, 0, pointer.length()));
    }

    /** Adds a pointer and all places that it leads through, the whole document included; returns the pointer's hash. */
    long addWay(String pointer) {
        long hash = START;
        int at = 0;
        while (true) {
            add(hash);
            if (at == pointer.length()) {
                return hash;
            }
            int slash = pointer.indexOf('/', at + 1);
            int end = slash < 0 ? pointer.length() : slash;
            hash = hash(hash, pointer, at, end);
            at = end;
        }
    }

    boolean contains(String pointer) {
        long bits = bits(hash(START, pointer, 0, pointer.length()));
        for (int slot = slot(bits); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (slots[slot] == bits) {
                return true;
            }
        }
        return false;
    }

    /** Goes on with the hash (FNV-1a) of what stands before. */
    private static long hash(long before, String text, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** 0 marks a free slot. */
    private static long bits(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private int slot(long bits) {
        return (int) (bits ^ bits >>> 32) & slots.length - 1;
    }

    /** Adds a pointer of which the hash is known. */
    void add(long hash) {
        long bits = bits(hash);
        int slot = slot(bits);
        while (slots[slot] != 0) {
            if (slots[slot] == bits) {
                return;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = bits;
        size++;
        if (size > slots.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long bits : old) {
            if (bits != 0) {
                int slot = slot(bits);
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = bits;
            }
        }
    }
}

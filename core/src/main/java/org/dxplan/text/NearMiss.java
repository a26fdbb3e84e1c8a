package org.dxplan.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that was probably meant (もしかして): the known word with the fewest typing errors between.
 *
 * <pre>{@code
 * NearMiss.nearest("デジタルデバインド", List.of("テレワーク", "デジタルデバイド")); // デジタルデバイド
 * NearMiss.nearest("ロボット", List.of("テレワーク", "デジタルデバイド"));           // null
 * }</pre>
 *
 * <p>An error is a character too many, too few or wrong, or two neighbours in the wrong order (Damerau and Levenshtein, in
 * the restricted form: no stretch is edited twice). Characters are code points. At most {@value #MAX_DISTANCE} errors are
 * forgiven, and fewer in short words: less than half of the word must be wrong, for otherwise 「AI」 would be near to any
 * two letters.
 */
public final class NearMiss {

    /** The number of errors that are forgiven. */
    public static final int MAX_DISTANCE = 2;

    /** More candidates are not searched: a hint is a service and must not cost more than the finding. */
    private static final int MAX_CANDIDATES = 1_000;

    private NearMiss() {}

    /**
     * Finds the known word that is nearest to a mistyped one.
     *
     * @param word  the word as typed, not null
     * @param candidates  the known words, not null
     * @return the nearest candidate that is not the word itself, the first one of several; null if none is near, or if
     *     there are more than a thousand candidates
     */
    public static @Nullable String nearest(String word, Collection<String> candidates) {
        if (candidates.size() > MAX_CANDIDATES) {
            return null;
        }
        int[] typed = codePoints(word);
        // Less than half of the word: one error in three or four characters, two from five on.
        int limit = Math.min(MAX_DISTANCE, (typed.length - 1) / 2);
        String nearest = null;
        for (String candidate : candidates) {
            if (limit < 1) {
                break;
            }
            int distance = distance(typed, candidate, limit);
            if (distance > 0 && distance <= limit) {
                nearest = candidate;
                limit = distance - 1;
            }
        }
        return nearest;
    }

    /**
     * Counts the typing errors between two words.
     *
     * @param a  a word, not null
     * @param b  another word, not null
     * @return the distance from 0 to {@value #MAX_DISTANCE}, or {@value #MAX_DISTANCE} + 1 if it is greater
     */
    public static int distance(String a, String b) {
        return distance(codePoints(a), b, MAX_DISTANCE);
    }

    /** The distance, or limit + 1 if it is greater than the limit. */
    private static int distance(int[] a, String other, int limit) {
        // A code point takes one or two chars, so words of very different length need not be taken apart.
        if (other.length() < a.length - limit || other.length() > 2 * (a.length + limit)) {
            return limit + 1;
        }
        int[] b = codePoints(other);
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        int[] beforePrevious = new int[b.length + 1];
        int[] previous = new int[b.length + 1];
        int[] current = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            current[0] = i;
            int best = i;
            for (int j = 1; j <= b.length; j++) {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int least = Math.min(previous[j - 1] + cost, 1 + Math.min(previous[j], current[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    least = Math.min(least, beforePrevious[j - 2] + 1);
                }
                current[j] = least;
                best = Math.min(best, least);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return Math.min(previous[b.length], limit + 1);
    }

    private static int[] codePoints(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < points.length; i++) {
            points[i] = text.codePointAt(at);
            at += Character.charCount(points[i]);
        }
        return points;
    }
}

package org.dxplan.validation.rule;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How many problems were found beyond those that are listed (一覧にない問題の数), of each rule and severity.
 *
 * <pre>{@code
 * Omitted.Counter counter = new Omitted.Counter();
 * counter.add("DOC-05", Severity.ERROR, 990_000);
 * counter.omitted().count(Severity.ERROR); // 990000
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Omitted {

    /** Nothing is omitted. */
    public static final Omitted NONE = new Omitted(Map.of());

    private final Map<Key, Long> counts;

    private record Key(String code, Severity severity) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = code.compareTo(other.code);
            return order != 0 ? order : severity.compareTo(other.severity);
        }
    }

    private Omitted(Map<Key, Long> counts) {
        this.counts = counts;
    }

    /**
     * Tells whether nothing is omitted.
     *
     * @return true if the list is complete
     */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /**
     * Counts the omitted problems.
     *
     * @return how many there are, of all severities
     */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Counts the omitted problems of a severity.
     *
     * @param severity  the severity, not null
     * @return how many there are
     */
    public long count(Severity severity) {
        long sum = 0;
        for (Map.Entry<Key, Long> entry : counts.entrySet()) {
            sum += entry.getKey().severity() == severity ? entry.getValue() : 0;
        }
        return sum;
    }

    /**
     * Tells how many problems of each rule are omitted, in the order of codes.
     *
     * @param receiver  is told, not null
     */
    public void forEach(Receiver receiver) {
        for (Map.Entry<Key, Long> entry : counts.entrySet()) {
            receiver.omitted(entry.getKey().code(), entry.getKey().severity(), entry.getValue());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Omitted that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /**
     * Returns what is omitted as one line for logs.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        forEach((code, severity, count) -> text.append(text.isEmpty() ? "" : ", ")
                .append(severity.code())
                .append(' ')
                .append(code)
                .append(": ")
                .append(count));
        return text.toString();
    }

    /** Is told how many problems of each rule are omitted. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * Is told about one rule.
         *
         * @param code  the code of the rule, not null
         * @param severity  how serious its problems are, not null
         * @param count  how many there are, at least 1
         */
        void omitted(String code, Severity severity, long count);
    }

    /** Counts while problems are found; for one thread. */
    public static final class Counter {
        private final Map<Key, Long> counts = new TreeMap<>();

        /** Begins at nothing. */
        public Counter() {}

        /**
         * Counts problems of a rule.
         *
         * @param code  the code of the rule, not null
         * @param severity  how serious they are, not null
         * @param count  how many they are; what was counted before can be taken back
         */
        public void add(String code, Severity severity, long count) {
            Key key = new Key(Objects.requireNonNull(code, "code"), Objects.requireNonNull(severity, "severity"));
            if (counts.merge(key, count, Long::sum) == 0) {
                counts.remove(key);
            }
        }

        /**
         * Counts what others have counted.
         *
         * @param omitted  the others' counts, not null
         */
        public void addAll(Omitted omitted) {
            for (Map.Entry<Key, Long> entry : omitted.counts.entrySet()) {
                add(entry.getKey().code(), entry.getKey().severity(), entry.getValue());
            }
        }

        /**
         * Tells whether nothing was counted.
         *
         * @return true if all counts are 0
         */
        public boolean isEmpty() {
            return counts.isEmpty();
        }

        /**
         * Returns what was counted so far.
         *
         * @return the counts, not null
         */
        public Omitted omitted() {
            return counts.isEmpty() ? NONE : new Omitted(new TreeMap<>(counts));
        }
    }
}

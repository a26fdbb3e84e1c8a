package org.dxplan.validation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dxplan.model.index.Node;
import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one validation and puts them into canonical order. Beyond the limit it keeps those that come
 * first and counts the others.
 */
final class ProblemSink {

    private static final Comparator<Found> ORDER = new CanonicalOrder();

    private final int limit;
    private final List<Found> found = new ArrayList<>();
    private final Omitted.Counter omitted = new Omitted.Counter();
    private Batch batch;

    ProblemSink(int limit) {
        this.limit = limit;
        this.batch = new Batch(limit);
    }

    /** A problem with its place in the walk. */
    record Found(Problem problem, Node<?> node, @Nullable String member, int item) {}

    void add(Problem problem, Node<?> node, @Nullable String member, int item) {
        batch.add(new Found(problem, node, member, item));
    }

    /** Returns an empty batch, for a rule that collects in turn with others. */
    Batch newBatch() {
        return new Batch(limit);
    }

    /** Returns what was added since the last time that something was kept. */
    Batch batch() {
        return batch;
    }

    /** Goes on with a batch in which nothing was kept yet. */
    void resume(Batch begun) {
        batch = begun;
    }

    /** Forgets what was added since the last time that something was kept: the reports of a rule that threw. */
    void forget() {
        batch = new Batch(limit);
    }

    /** Keeps what was added, for the rule has come to its end. */
    void keep() {
        if (batch.isEmpty()) {
            return;
        }
        found.addAll(batch.found());
        omitted.addAll(batch.omitted.omitted());
        batch = new Batch(limit);
        if (found.size() > limit) {
            cut();
        }
    }

    private void cut() {
        found.sort(ORDER);
        List<Found> rest = found.subList(limit, found.size());
        for (Found one : rest) {
            omitted.add(one.problem().code(), one.problem().severity(), 1);
        }
        rest.clear();
    }

    RuleEngine.Result result() {
        found.sort(ORDER);
        List<Problem> problems = new ArrayList<>(found.size());
        for (Found one : found) {
            problems.add(one.problem());
        }
        return new RuleEngine.Result(problems, omitted.omitted());
    }

    /** What one rule reports, until it has come to its end. */
    static final class Batch {
        private final int limit;
        private final List<Found> first = new ArrayList<>();
        private final Omitted.Counter omitted = new Omitted.Counter();
        /** Once there are too many: the last one first, so that an earlier one can take its place. */
        private @Nullable PriorityQueue<Found> best;

        Batch(int limit) {
            this.limit = limit;
        }

        boolean isEmpty() {
            return first.isEmpty();
        }

        List<Found> found() {
            return best == null ? first : new ArrayList<>(best);
        }

        void add(Found one) {
            if (first.size() < limit) {
                first.add(one);
                return;
            }
            if (best == null) {
                best = new PriorityQueue<>(ORDER.reversed());
                best.addAll(first);
            }
            Found left = one;
            if (ORDER.compare(one, best.element()) < 0) {
                left = best.remove();
                best.add(one);
            }
            omitted.add(left.problem().code(), left.problem().severity(), 1);
        }
    }
}

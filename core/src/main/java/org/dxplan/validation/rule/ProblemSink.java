package org.dxplan.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.index.Node;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one validation and puts them into canonical order. */
final class ProblemSink {

    private final List<Found> found = new ArrayList<>();

    /** A problem with its place in the walk. */
    record Found(Problem problem, Node<?> node, @Nullable String member, int item) {}

    void add(Problem problem, Node<?> node, @Nullable String member, int item) {
        found.add(new Found(problem, node, member, item));
    }

    int size() {
        return found.size();
    }

    /** Forgets what was added after a moment: the reports of a rule that threw. */
    void truncate(int size) {
        found.subList(size, found.size()).clear();
    }

    List<Problem> inOrder() {
        found.sort(new CanonicalOrder());
        List<Problem> problems = new ArrayList<>(found.size());
        for (Found one : found) {
            problems.add(one.problem());
        }
        return problems;
    }
}

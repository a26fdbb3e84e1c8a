package org.dxplan.validation.rule;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.jspecify.annotations.Nullable;

/**
 * Shows the elements of a plan to all rules that look at them one by one, a few elements at a time, so that these are in the
 * cache for all rules but the first.
 */
final class ElementPass {

    /** So few that they stay in the cache, so many that changing the rule costs nothing. */
    private static final int AT_A_TIME = 32;

    private final RuleContext context;
    private final ProblemSink sink;
    private final List<Node<? extends PlanElement>> elements;
    private final List<Showing> showings = new ArrayList<>();

    ElementPass(RuleContext context, ProblemSink sink) {
        this.context = context;
        this.sink = sink;
        this.elements = context.index().elements().all();
    }

    /** One rule on its way, with what it has reported so far. */
    private static final class Showing {
        private final ElementRule rule;
        private ProblemSink.Batch reported;
        private @Nullable ElementCheck check;
        private boolean hasFailed;

        Showing(ElementRule rule, ProblemSink.Batch reported) {
            this.rule = rule;
            this.reported = reported;
        }
    }

    void add(ElementRule rule) {
        showings.add(new Showing(rule, sink.newBatch()));
    }

    void run() {
        int from = 0;
        do {
            int to = Math.min(from + AT_A_TIME, elements.size());
            for (Showing showing : showings) {
                if (!showing.hasFailed) {
                    show(showing, from, to);
                }
            }
            from = to;
        } while (from < elements.size());
        for (Showing showing : showings) {
            sink.resume(showing.reported);
            sink.keep();
        }
    }

    private void show(Showing showing, int from, int to) {
        sink.resume(showing.reported);
        try {
            ElementCheck check = showing.check;
            if (check == null) {
                check = showing.rule.begin(context);
                showing.check = check;
            }
            for (int i = from; i < to; i++) {
                check.check(elements.get(i));
            }
            if (to == elements.size()) {
                check.end();
            }
        } catch (RuntimeException | StackOverflowError e) {
            showing.hasFailed = true;
            RuleEngine.reportFailure(context, sink, showing.rule, e);
        }
        showing.reported = sink.batch();
    }
}

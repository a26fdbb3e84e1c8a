package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Known;
import org.dxplan.validation.rule.Omitted;
import org.jspecify.annotations.Nullable;

/**
 * What reading leaves behind beside the plan: the findings, whether everything could be held, and which items of lists
 * could not. Of too many findings those that stand first in the text are kept and the others counted.
 */
public final class ReadTrace {

    /** The pointers of the findings that are kept may be this long on average. */
    private static final long POINTER_LENGTH = 500;

    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private final Omitted.Counter omitted = new Omitted.Counter();
    private final DroppedItems dropped = new DroppedItems();
    private final Known known = new Known(dropped);
    /** Once there are too many findings: the last one first, so that an earlier one can take its place. */
    private @Nullable PriorityQueue<Finding> first;

    private @Nullable Finding firstOmitted;
    private long pointerLengths;
    private @Nullable Finding last;
    private boolean complete = true;

    /** Keeps at most so many findings. */
    public ReadTrace(int limit) {
        this.limit = limit;
    }

    /** What was found, in any order. */
    public List<Finding> findings() {
        return first == null ? findings : new ArrayList<>(first);
    }

    /** How many findings there are beyond those that are kept. */
    public Omitted omitted() {
        return omitted.omitted();
    }

    /** Whether nothing of the source is missing in the plan. */
    public boolean isComplete() {
        return complete;
    }

    /** Notes a finding, which is finished; with an error the plan is not complete. */
    public void add(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            complete = false;
        }
        last = finding;
        if (firstOmitted != null && FindingOrder.INSTANCE.compare(finding, firstOmitted) >= 0) {
            count(finding);
            return;
        }
        pointerLengths += finding.pointer().length();
        if (first == null) {
            if (findings.size() < limit && pointerLengths <= POINTER_LENGTH * limit) {
                findings.add(finding);
                return;
            }
            first = queue();
        }
        first.add(finding);
        while (first.size() > limit || (first.size() > 1 && pointerLengths > POINTER_LENGTH * limit)) {
            omitLast(first);
        }
    }

    /** Notes what ends the reading, which is kept in any case: the last of the others makes room for it. */
    public void end(Finding finding) {
        complete = false;
        if (first == null && findings.size() < limit) {
            findings.add(finding);
            return;
        }
        if (first == null) {
            first = queue();
        }
        if (first.size() == limit) {
            omitLast(first);
        }
        first.add(finding);
    }

    private PriorityQueue<Finding> queue() {
        PriorityQueue<Finding> queue = new PriorityQueue<>(FindingOrder.INSTANCE.reversed());
        queue.addAll(findings);
        return queue;
    }

    private void omitLast(PriorityQueue<Finding> queue) {
        firstOmitted = queue.remove();
        pointerLengths -= firstOmitted.pointer().length();
        count(firstOmitted);
    }

    private void count(Finding finding) {
        omitted.add(finding.code(), finding.severity(), 1);
        note(finding);
    }

    /** Whether a finding at the place that is now being read would only be counted. */
    boolean isFull() {
        return firstOmitted != null;
    }

    /** The finding that was noted last; null if there is none. */
    public @Nullable Finding last() {
        return last;
    }

    /** Takes back the finding that was noted last. */
    public void removeLast() {
        Finding finding = last;
        last = null;
        if (finding != null && !(first == null ? findings.remove(finding) : first.remove(finding))) {
            omitted.add(finding.code(), finding.severity(), -1);
        }
    }

    /** Puts others in place of the findings that are kept: the same at their places in another text. */
    public void replaceAll(UnaryOperator<Finding> change) {
        List<Finding> kept = findings();
        List<Finding> changed = new ArrayList<>(kept.size());
        Finding changedLast = null;
        for (Finding finding : kept) {
            Finding other = change.apply(finding);
            changed.add(other);
            changedLast = finding == last ? other : changedLast;
        }
        Collection<Finding> holder = first == null ? findings : first;
        holder.clear();
        holder.addAll(changed);
        last = changedLast;
    }

    /** What rules need to know of the findings. To be asked for once, at the end. */
    public Known known() {
        for (Finding finding : findings()) {
            note(finding);
        }
        return known;
    }

    private void note(Finding finding) {
        Finding read = finding.asRead();
        Object member = read.arguments().get(read.code().equals("DOC-08") ? "nearest" : "member");
        known.add(read.code(), read.severity(), read.pointer(), member == null ? null : member.toString());
    }

    /** The items of lists that are not held. */
    public DroppedItems dropped() {
        return dropped;
    }
}

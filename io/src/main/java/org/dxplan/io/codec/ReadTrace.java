package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.common.Severity;

/**
 * What reading leaves behind beside the plan: the findings, whether everything could be held, and which items of lists
 * could not, for behind such an item a place in the plan and its place in the source have different indexes.
 */
public final class ReadTrace {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Integer>> dropped = new HashMap<>();
    private boolean complete = true;

    /** What was found, in the order of reading. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether nothing of the source is missing in the plan. */
    public boolean isComplete() {
        return complete;
    }

    /** Notes a finding; with an error the plan is not complete. */
    public Finding add(Finding finding) {
        findings.add(finding);
        if (finding.severity() == Severity.ERROR) {
            complete = false;
        }
        return finding;
    }

    /** Remembers that an item of a list is not held. */
    void drop(String listPointer, int index) {
        dropped.computeIfAbsent(listPointer, key -> new ArrayList<>()).add(index);
    }

    /** Turns a pointer into the plan into a pointer into the source. */
    public String toSource(String pointer) {
        return dropped.isEmpty() ? pointer : translate(pointer, true);
    }

    /** Turns a pointer into the source into a pointer into the plan; one to an item not held leads nowhere. */
    public String toPlan(String pointer) {
        return dropped.isEmpty() ? pointer : translate(pointer, false);
    }

    private String translate(String pointer, boolean toSource) {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        int at = 0;
        while (at < pointer.length()) {
            int slash = pointer.indexOf('/', at + 1);
            String segment = pointer.substring(at + 1, slash < 0 ? pointer.length() : slash);
            List<Integer> gaps = dropped.get(source.toString());
            String sourceSegment = segment;
            String targetSegment = segment;
            if (gaps != null && isIndex(segment)) {
                int index = Integer.parseInt(segment);
                int moved = toSource ? inSource(index, gaps) : inPlan(index, gaps);
                targetSegment = Integer.toString(moved);
                sourceSegment = toSource ? targetSegment : segment;
            }
            source.append('/').append(sourceSegment);
            target.append('/').append(targetSegment);
            at = slash < 0 ? pointer.length() : slash;
        }
        return target.toString();
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int inSource(int index, List<Integer> gaps) {
        int moved = index;
        for (int gap : gaps) {
            if (gap <= moved) {
                moved++;
            }
        }
        return moved;
    }

    private static int inPlan(int index, List<Integer> gaps) {
        int before = 0;
        for (int gap : gaps) {
            if (gap == index) {
                return -1;
            }
            before += gap < index ? 1 : 0;
        }
        return index - before;
    }
}

package org.dxplan.validation.rule;

import java.util.Comparator;
import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * The order of problems without a source: as their places would follow each other in the canonical JSON, then by code and
 * arguments.
 */
final class CanonicalOrder implements Comparator<ProblemSink.Found> {

    @Override
    public int compare(ProblemSink.Found a, ProblemSink.Found b) {
        int order = comparePlaces(a, b);
        if (order == 0) {
            order = a.problem().code().compareTo(b.problem().code());
        }
        return order != 0
                ? order
                : a.problem()
                        .arguments()
                        .toString()
                        .compareTo(b.problem().arguments().toString());
    }

    private static int comparePlaces(ProblemSink.Found a, ProblemSink.Found b) {
        if (a.node() == b.node()) {
            int order = Integer.compare(
                    rank(a.node().part(), a.member()), rank(b.node().part(), b.member()));
            return order != 0 ? order : Integer.compare(a.item(), b.item());
        }
        // What stands directly below the nearest common node decides: a member of it, or the branch of a nested part.
        Node<?> common = commonAncestor(a.node(), b.node());
        if (common == a.node() && a.member() == null) {
            return -1;
        }
        if (common == b.node() && b.member() == null) {
            return 1;
        }
        if (common == a.node()) {
            return compareWithBranch(a, branch(common, b.node()));
        }
        if (common == b.node()) {
            return -compareWithBranch(b, branch(common, a.node()));
        }
        return Integer.compare(a.node().ordinal(), b.node().ordinal());
    }

    /** A member or item named by the part that holds the branch; it comes before what stands inside of it. */
    private static int compareWithBranch(ProblemSink.Found holder, Node<?> branch) {
        Part part = holder.node().part();
        int order = Integer.compare(rank(part, holder.member()), rank(part, branch.member()));
        return order != 0 ? order : holder.item() <= branch.index() ? -1 : 1;
    }

    private static Node<?> commonAncestor(Node<?> a, Node<?> b) {
        Node<?> x = a;
        Node<?> y = b;
        while (x != y) {
            // A part comes before what it holds: the later of the two lies deeper or in a later branch.
            if (x.ordinal() > y.ordinal()) {
                x = parent(x);
            } else {
                y = parent(y);
            }
        }
        return x;
    }

    private static Node<?> parent(Node<?> node) {
        Node<?> parent = node.parent();
        if (parent == null) {
            throw new IllegalArgumentException("The nodes belong to different plans");
        }
        return parent;
    }

    private static Node<?> branch(Node<?> ancestor, Node<?> node) {
        Node<?> at = node;
        while (at.parent() != ancestor) {
            at = parent(at);
        }
        return at;
    }

    private static int rank(Part part, @Nullable String member) {
        if (member == null) {
            return -1;
        }
        RankVisitor visitor = new RankVisitor(member);
        part.describe(visitor);
        return visitor.rank;
    }

    /** Counts the members up to the one looked for. */
    private static final class RankVisitor implements PartVisitor {
        private final String wanted;
        private int count;
        private int rank = Integer.MAX_VALUE;

        RankVisitor(String wanted) {
            this.wanted = wanted;
        }

        private void member(String name) {
            if (name.equals(wanted)) {
                rank = count;
            }
            count++;
        }

        @Override
        public void id(String member, String id, ReferenceKind kind) {
            member(member);
        }

        @Override
        public void reference(String member, @Nullable String id, ReferenceKind kind) {
            member(member);
        }

        @Override
        public void references(String member, List<String> ids, ReferenceKind kind) {
            member(member);
        }

        @Override
        public void text(String member, @Nullable String text) {
            member(member);
        }

        @Override
        public void texts(String member, List<String> texts) {
            member(member);
        }

        @Override
        public void data(String member, @Nullable Object data) {
            member(member);
        }

        @Override
        public void part(String member, @Nullable Part part) {
            member(member);
        }

        @Override
        public void parts(String member, List<? extends Part> parts) {
            member(member);
        }
    }
}

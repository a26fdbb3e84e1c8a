package org.dxplan.validation.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dxplan.model.LevelKind;
import org.dxplan.validation.structure.ElementTree.Element;
import org.jspecify.annotations.Nullable;

/**
 * Which levels of a plan follow each other downwards (階層の上下).
 *
 * <p>Levels are listed from the top down, but two of one kind may stand side by side: 取組 in the chapters and 人材育成の取組 in
 * another. Of two such levels the one follows the other only if somewhere in the plan its elements stand below the other's.
 */
final class LevelSequence {

    private static final int UNKNOWN = -2;

    private final ElementTree tree;
    private final List<BitSet> above = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();

    LevelSequence(ElementTree tree) {
        this.tree = tree;
        for (int i = 0; i < tree.levelCount(); i++) {
            above.add(new BitSet());
            next.add(UNKNOWN);
        }
        // The levels of an element and of those above it, one set for each depth.
        List<BitSet> fromTop = new ArrayList<>();
        fromTop.add(new BitSet());
        for (Element element : tree.elements()) {
            int depth = element.depth();
            if (depth == fromTop.size()) {
                fromTop.add(new BitSet());
            }
            BitSet upper = fromTop.get(depth - 1);
            BitSet levels = fromTop.get(depth);
            levels.clear();
            levels.or(upper);
            int own = element.place();
            if (own >= 0) {
                above.get(own).or(upper);
                levels.set(own);
            }
        }
    }

    /** Returns the first level with elements that stands between two others, -1 if none does. */
    int between(int upper, int lower) {
        int place = tree.nextUsed(upper + 1);
        while (place >= 0 && place < lower && !(follows(upper, place) && follows(place, lower))) {
            place = tree.nextUsed(place + 1);
        }
        return place < lower ? place : -1;
    }

    /** Returns the next level with elements that follows a level, -1 if it is the deepest. */
    int below(int upper) {
        int place = next.get(upper);
        if (place == UNKNOWN) {
            place = tree.nextUsed(upper + 1);
            while (place >= 0 && !follows(upper, place)) {
                place = tree.nextUsed(place + 1);
            }
            next.set(upper, place);
        }
        return place;
    }

    private boolean follows(int upper, int lower) {
        LevelKind kind = tree.level(upper).part().kind();
        return !isSame(kind, tree.level(lower).part().kind())
                || above.get(lower).get(upper);
    }

    private static boolean isSame(@Nullable LevelKind kind, @Nullable LevelKind other) {
        return kind == null || other == null || kind.is(other);
    }
}

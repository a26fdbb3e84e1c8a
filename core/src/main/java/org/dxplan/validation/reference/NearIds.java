package org.dxplan.validation.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.ReferenceKind;
import org.dxplan.text.NearMiss;
import org.jspecify.annotations.Nullable;

/**
 * Finds the id that a dangling reference probably meant. Only ids with the same digits are near: m-09-4 is no better a
 * guess for m-09-9 than any other, but measure-9 may well mean mesure-9.
 */
final class NearIds {

    private final PlanIndex index;
    private @Nullable Map<String, List<PlanIndex.Identified>> byDigits;

    NearIds(PlanIndex index) {
        this.index = index;
    }

    @Nullable
    String nearest(String id, ReferenceKind kind) {
        if (byDigits == null) {
            byDigits = new HashMap<>();
            for (PlanIndex.Identified one : index.identified()) {
                byDigits.computeIfAbsent(digits(one.id()), digits -> new ArrayList<>())
                        .add(one);
            }
        }
        List<String> candidates = new ArrayList<>();
        for (PlanIndex.Identified one : byDigits.getOrDefault(digits(id), List.of())) {
            if (kind.accepts(one.kind()) && Math.abs(one.id().length() - id.length()) <= NearMiss.MAX_DISTANCE) {
                candidates.add(one.id());
            }
        }
        return NearMiss.nearest(id, candidates);
    }

    private static String digits(String id) {
        StringBuilder digits = new StringBuilder(8);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}

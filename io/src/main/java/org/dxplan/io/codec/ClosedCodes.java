package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.common.Bound;
import org.dxplan.time.Qualifier;

/** The codes of the closed lists, for messages. */
final class ClosedCodes {

    static final List<String> BOUND = bounds();
    static final List<String> QUALIFIER = qualifiers();

    private ClosedCodes() {}

    private static List<String> bounds() {
        List<String> codes = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            codes.add(bound.code());
        }
        return List.copyOf(codes);
    }

    private static List<String> qualifiers() {
        List<String> codes = new ArrayList<>();
        for (Qualifier qualifier : Qualifier.values()) {
            codes.add(qualifier.code());
        }
        return List.copyOf(codes);
    }
}

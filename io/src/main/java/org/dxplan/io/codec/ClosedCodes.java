package org.dxplan.io.codec;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dxplan.model.common.Bound;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.time.Qualifier;

/** The codes of the closed lists, for messages: loaded when a code is in none of them. */
final class ClosedCodes {

    static final List<String> AGGREGATION = codes(Aggregation.values(), Aggregation::code);
    static final List<String> BOUND = codes(Bound.values(), Bound::code);
    static final List<String> DIRECTION = codes(Direction.values(), Direction::code);
    static final List<String> QUALIFIER = codes(Qualifier.values(), Qualifier::code);

    private ClosedCodes() {}

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Stream.of(values).map(code).toList();
    }
}

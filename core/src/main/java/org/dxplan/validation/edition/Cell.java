package org.dxplan.validation.edition;

import java.util.Objects;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.part.Extensions;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The cell of a table in which a figure of an indicator stands: for when, and of which part. However the time is printed,
 * 令和6年度 is 2024年度; 毎年度 is a cell of its own.
 *
 * @param at  the time without its print
 * @param segment  the part, null for the whole
 */
record Cell(PlanDate at, @Nullable String segment) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell that && at.equals(that.at) && Objects.equals(segment, that.segment);
    }

    @Override
    public int hashCode() {
        return 31 * at.hashCode() + Objects.hashCode(segment);
    }

    /** The cell of a figure, null if its time is not said or in words only. */
    static @Nullable Cell of(IndicatorValue value) {
        PlanDate at = value.at();
        if (at == null || at.precision() == Precision.NONE) {
            return null;
        }
        Qualifier kept = at.qualifier() == Qualifier.EVERY_YEAR ? Qualifier.EVERY_YEAR : null;
        return new Cell(at.withText(null).withExtensions(Extensions.NONE).withQualifier(kept), value.segment());
    }
}

package org.dxplan.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What the ends of a threshold are measured against (境界値の基準).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ThresholdBasis(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The actual in per cent of the target (対目標, 達成率). */
    public static final ThresholdBasis ACTUAL_TO_TARGET = known("actual-to-target");
    /** The change from the baseline (対基準, 策定時との比較). */
    public static final ThresholdBasis CHANGE_FROM_BASELINE = known("change-from-baseline");
    /** The actual in per cent of what is due by then (期間按分). */
    public static final ThresholdBasis TIME_PROPORTIONAL = known("time-proportional");
    /** Points (点数). */
    public static final ThresholdBasis SCORE = known("score");

    /** The known codes. */
    public static final CodeList<ThresholdBasis> CODES =
            CodeList.of(List.of(ACTUAL_TO_TARGET, CHANGE_FROM_BASELINE, TIME_PROPORTIONAL, SCORE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ThresholdBasis {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the basis with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ThresholdBasis of(String code) {
        ThresholdBasis known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ThresholdBasis withText(@Nullable String text) {
        return new ThresholdBasis(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ThresholdBasis known(String code) {
        return new ThresholdBasis(code, null, Extensions.NONE);
    }
}

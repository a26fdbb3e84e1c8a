package org.dxplan.reference;

import java.util.Objects;
import org.dxplan.model.evaluation.RatingScale;
import org.jspecify.annotations.Nullable;

/**
 * A rating scale that is in use somewhere, to start one's own from (評価尺度の例): that of 愛知県, A from 100% down to D below 50%.
 *
 * <p>Letters mean different things from town to town (浜松市's D is 評価できない, 群馬県's D is 後退), so the scale is what counts,
 * and ratings on two scales are never compared.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param scale  the scale, ready to stand in a plan, not null
 * @param origin  who uses it, such as 浜松市 DX 2024年度, not null
 * @param confirmed  whether a public page was seen to print it
 * @param note  a remark in Japanese, null if there is none
 */
public record RatingScalePreset(
        RatingScale scale,
        String origin,
        boolean confirmed,
        @Nullable String note) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if scale or origin is null
     */
    public RatingScalePreset {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(origin, "origin");
    }
}

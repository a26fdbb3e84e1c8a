package org.dxplan.model.organization;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How often or when progress is reviewed (進行管理の頻度).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ReviewFrequency(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Every fiscal year (毎年度). */
    public static final ReviewFrequency YEARLY = known("yearly");
    /** Every half-year (半期ごと). */
    public static final ReviewFrequency HALF_YEARLY = known("half-yearly");
    /** Every quarter (四半期ごと). */
    public static final ReviewFrequency QUARTERLY = known("quarterly");
    /** In the middle of the period (中間見直し). */
    public static final ReviewFrequency MID_TERM = known("mid-term");
    /** In the last year (最終年度). */
    public static final ReviewFrequency FINAL = known("final");
    /** When needed (随時). */
    public static final ReviewFrequency AS_NEEDED = known("as-needed");

    /** The known codes. */
    public static final CodeList<ReviewFrequency> CODES =
            CodeList.of(List.of(YEARLY, HALF_YEARLY, QUARTERLY, MID_TERM, FINAL, AS_NEEDED));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ReviewFrequency {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the frequency with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ReviewFrequency of(String code) {
        ReviewFrequency known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ReviewFrequency withText(@Nullable String text) {
        return new ReviewFrequency(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ReviewFrequency known(String code) {
        return new ReviewFrequency(code, null, Extensions.NONE);
    }
}

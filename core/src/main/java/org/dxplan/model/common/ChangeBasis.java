package org.dxplan.model.common;

import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a change is measured against (変化の基準): the baseline or the year before.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ChangeBasis(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The baseline value (基準値): 基準年度より増加. */
    public static final ChangeBasis BASELINE = known("baseline");
    /** The value of the year before (前年度): 毎年度増加. */
    public static final ChangeBasis PREVIOUS_YEAR = known("previous-year");

    /** The known codes. */
    public static final CodeList<ChangeBasis> CODES = CodeList.of(List.of(BASELINE, PREVIOUS_YEAR));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ChangeBasis {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the basis with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ChangeBasis of(String code) {
        ChangeBasis known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ChangeBasis withText(@Nullable String text) {
        return new ChangeBasis(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ChangeBasis known(String code) {
        return new ChangeBasis(code, null, Extensions.NONE);
    }
}

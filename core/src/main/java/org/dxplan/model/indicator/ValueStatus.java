package org.dxplan.model.indicator;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How settled a figure is (値の確定の状態).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ValueStatus(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Preliminary (速報値). */
    public static final ValueStatus PRELIMINARY = known("preliminary");
    /** Settled (確定値). */
    public static final ValueStatus FINAL = known("final");
    /** Corrected after it was printed (修正値). */
    public static final ValueStatus REVISED = known("revised");
    /** Expected, the year not being over (見込値). */
    public static final ValueStatus EXPECTED = known("expected");

    /** The known codes. */
    public static final CodeList<ValueStatus> CODES = CodeList.of(List.of(PRELIMINARY, FINAL, REVISED, EXPECTED));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ValueStatus {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the status with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ValueStatus of(String code) {
        ValueStatus known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ValueStatus withText(@Nullable String text) {
        return new ValueStatus(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ValueStatus known(String code) {
        return new ValueStatus(code, null, Extensions.NONE);
    }
}

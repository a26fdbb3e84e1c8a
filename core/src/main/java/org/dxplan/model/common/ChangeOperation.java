package org.dxplan.model.common;

import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How a value changes (変化の仕方): 2倍, 3割削減, 毎年度増加.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ChangeOperation(String code, @Nullable String text, Extensions extensions) implements Code {

    /** A multiple of the basis (倍): 2倍. */
    public static final ChangeOperation TIMES = known("times");
    /** A change in per cent of the basis, negative for a reduction (±%): 3割削減 is -30. */
    public static final ChangeOperation PERCENT = known("percent");
    /** A signed difference from the basis (増減): +5件. */
    public static final ChangeOperation DIFFERENCE = known("difference");
    /** Any increase, or an increase by the amount (増加). */
    public static final ChangeOperation INCREASE = known("increase");
    /** Any decrease, or a decrease by the amount (減少). */
    public static final ChangeOperation DECREASE = known("decrease");
    /** No change (維持). */
    public static final ChangeOperation MAINTAIN = known("maintain");

    /** The known codes. */
    public static final CodeList<ChangeOperation> CODES =
            CodeList.of(List.of(TIMES, PERCENT, DIFFERENCE, INCREASE, DECREASE, MAINTAIN));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ChangeOperation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the operation with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ChangeOperation of(String code) {
        ChangeOperation known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ChangeOperation withText(@Nullable String text) {
        return new ChangeOperation(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ChangeOperation known(String code) {
        return new ChangeOperation(code, null, Extensions.NONE);
    }
}

package org.dxplan.model.common;

import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Who evaluates, and so at which step of the yearly review (評価の段階).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record EvaluationStage(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The section in charge itself (自己評価, 所管課評価, 1次評価). */
    public static final EvaluationStage SELF = known("self");
    /** The secretariat (事務局評価, 2次評価). */
    public static final EvaluationStage SECRETARIAT = known("secretariat");
    /** The headquarters (推進本部評価). */
    public static final EvaluationStage HEADQUARTERS = known("headquarters");
    /** A committee or an expert from outside (外部評価, 有識者). */
    public static final EvaluationStage EXTERNAL = known("external");

    /** The known codes. */
    public static final CodeList<EvaluationStage> CODES =
            CodeList.of(List.of(SELF, SECRETARIAT, HEADQUARTERS, EXTERNAL));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public EvaluationStage {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the stage with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static EvaluationStage of(String code) {
        EvaluationStage known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public EvaluationStage withText(@Nullable String text) {
        return new EvaluationStage(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static EvaluationStage known(String code) {
        return new EvaluationStage(code, null, Extensions.NONE);
    }
}

package org.dxplan.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a scale rates (評価の観点).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record RatingAxis(String code, @Nullable String text, Extensions extensions) implements Code {

    /** How far the target is reached (達成度). */
    public static final RatingAxis ATTAINMENT = known("attainment");
    /** How far the work has come (進捗度). */
    public static final RatingAxis PROGRESS = known("progress");
    /** In which state the work is (実施状況): 未着手, 実施中, 完了. */
    public static final RatingAxis STATUS = known("status");
    /** What is to become of it (今後の方向性): 継続, 拡充, 廃止. */
    public static final RatingAxis DECISION = known("decision");
    /** Whether it is the right thing to do (妥当性). */
    public static final RatingAxis VALIDITY = known("validity");
    /** Whether it works (有効性). */
    public static final RatingAxis EFFECTIVENESS = known("effectiveness");
    /** Whether it is worth what it costs (効率性). */
    public static final RatingAxis EFFICIENCY = known("efficiency");

    /** The known codes. */
    public static final CodeList<RatingAxis> CODES =
            CodeList.of(List.of(ATTAINMENT, PROGRESS, STATUS, DECISION, VALIDITY, EFFECTIVENESS, EFFICIENCY));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public RatingAxis {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the axis with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static RatingAxis of(String code) {
        RatingAxis known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public RatingAxis withText(@Nullable String text) {
        return new RatingAxis(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static RatingAxis known(String code) {
        return new RatingAxis(code, null, Extensions.NONE);
    }
}

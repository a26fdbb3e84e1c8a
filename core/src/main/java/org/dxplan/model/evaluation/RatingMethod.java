package org.dxplan.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How a rating is arrived at (評価の方法).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record RatingMethod(String code, @Nullable String text, Extensions extensions) implements Code {

    /** By judgement (判断). */
    public static final RatingMethod JUDGEMENT = known("judgement");
    /** From the rate of achievement (達成率による評価). */
    public static final RatingMethod RATIO = known("ratio");
    /** By another mechanical rule (規則による評価). */
    public static final RatingMethod RULE = known("rule");
    /** From several ratings (総合評価). */
    public static final RatingMethod COMPOSITE = known("composite");

    /** The known codes. */
    public static final CodeList<RatingMethod> CODES = CodeList.of(List.of(JUDGEMENT, RATIO, RULE, COMPOSITE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public RatingMethod {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the method with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static RatingMethod of(String code) {
        RatingMethod known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public RatingMethod withText(@Nullable String text) {
        return new RatingMethod(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static RatingMethod known(String code) {
        return new RatingMethod(code, null, Extensions.NONE);
    }
}

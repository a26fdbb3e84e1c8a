package org.dxplan.model.indicator;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * By which method achievement is computed from baseline, target and actual (達成率の算式). The methods give different
 * answers, so a plan names the one it uses.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record AchievementMethod(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Actual to target (達成率): 実績値 ÷ 目標値. */
    public static final AchievementMethod RATIO = known("ratio");
    /** How much of the way is done (進捗率): (実績値 − 基準値) ÷ (目標値 − 基準値). */
    public static final AchievementMethod PROGRESS = known("progress");
    /** How much of the intended reduction is done (削減率): (基準値 − 実績値) ÷ (基準値 − 目標値). */
    public static final AchievementMethod REDUCTION = known("reduction");
    /** Whether the figure stays within a tolerance (維持の許容範囲). */
    public static final AchievementMethod MAINTAIN = known("maintain");
    /** Actual to the share of the target that is due by then (期間按分): 20% in the first of five years. */
    public static final AchievementMethod TIME_PROPORTIONAL = known("time-proportional");
    /** The sum of the actuals to the target (累計). */
    public static final AchievementMethod CUMULATIVE = known("cumulative");

    /** The known codes. */
    public static final CodeList<AchievementMethod> CODES =
            CodeList.of(List.of(RATIO, PROGRESS, REDUCTION, MAINTAIN, TIME_PROPORTIONAL, CUMULATIVE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public AchievementMethod {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the method with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static AchievementMethod of(String code) {
        AchievementMethod known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public AchievementMethod withText(@Nullable String text) {
        return new AchievementMethod(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static AchievementMethod known(String code) {
        return new AchievementMethod(code, null, Extensions.NONE);
    }
}

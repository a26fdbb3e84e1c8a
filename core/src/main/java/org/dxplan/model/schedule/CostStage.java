package org.dxplan.model.schedule;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * At which stage of the budget an amount stands (予算の段階).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record CostStage(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Planned (計画額, 概算). */
    public static final CostStage PLANNED = known("planned");
    /** Asked for (要求額). */
    public static final CostStage REQUESTED = known("requested");
    /** In the initial budget (当初予算). */
    public static final CostStage INITIAL = known("initial");
    /** With the supplementary budget (補正後予算). */
    public static final CostStage SUPPLEMENTARY = known("supplementary");
    /** Expected for the settlement (決算見込). */
    public static final CostStage EXPECTED = known("expected");
    /** Settled (決算). */
    public static final CostStage SETTLED = known("settled");

    /** The known codes. */
    public static final CodeList<CostStage> CODES =
            CodeList.of(List.of(PLANNED, REQUESTED, INITIAL, SUPPLEMENTARY, EXPECTED, SETTLED));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public CostStage {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the stage with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static CostStage of(String code) {
        CostStage known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public CostStage withText(@Nullable String text) {
        return new CostStage(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static CostStage known(String code) {
        return new CostStage(code, null, Extensions.NONE);
    }
}

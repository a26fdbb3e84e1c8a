package org.dxplan.model.publication;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Whether a related plan is still in force (関連計画の状態).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record RelatedPlanStatus(String code, @Nullable String text, Extensions extensions) implements Code {

    /** In force (実施中). */
    public static final RelatedPlanStatus CURRENT = known("current");
    /** Abolished (廃止). */
    public static final RelatedPlanStatus ABOLISHED = known("abolished");
    /** At its end (終了). */
    public static final RelatedPlanStatus ENDED = known("ended");

    /** The known codes. */
    public static final CodeList<RelatedPlanStatus> CODES = CodeList.of(List.of(CURRENT, ABOLISHED, ENDED));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public RelatedPlanStatus {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the status with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static RelatedPlanStatus of(String code) {
        RelatedPlanStatus known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public RelatedPlanStatus withText(@Nullable String text) {
        return new RelatedPlanStatus(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static RelatedPlanStatus known(String code) {
        return new RelatedPlanStatus(code, null, Extensions.NONE);
    }
}

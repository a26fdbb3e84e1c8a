package org.dxplan.model.publication;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What became of an opinion (意見の取扱い).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record OpinionTreatment(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The plan was changed (反映, 修正). */
    public static final OpinionTreatment ADOPTED = known("adopted");
    /** The plan already says so (盛込済). */
    public static final OpinionTreatment ALREADY_INCLUDED = known("already-included");
    /** Kept for later (今後の参考). */
    public static final OpinionTreatment REFERENCE = known("reference");
    /** Another answer (その他), such as a question answered. */
    public static final OpinionTreatment OTHER = known("other");

    /** The known codes. */
    public static final CodeList<OpinionTreatment> CODES =
            CodeList.of(List.of(ADOPTED, ALREADY_INCLUDED, REFERENCE, OTHER));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public OpinionTreatment {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the treatment with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static OpinionTreatment of(String code) {
        OpinionTreatment known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public OpinionTreatment withText(@Nullable String text) {
        return new OpinionTreatment(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static OpinionTreatment known(String code) {
        return new OpinionTreatment(code, null, Extensions.NONE);
    }
}

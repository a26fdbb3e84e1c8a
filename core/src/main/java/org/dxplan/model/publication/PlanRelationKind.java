package org.dxplan.model.publication;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How one plan stands to another (計画間の関係).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record PlanRelationKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The related plan stands above (上位計画). */
    public static final PlanRelationKind UPPER = known("upper");
    /** The related plan stands below (下位計画). */
    public static final PlanRelationKind LOWER = known("lower");
    /** The related plan covers one field (分野別計画). */
    public static final PlanRelationKind SECTORAL = known("sectoral");
    /** The two are kept in line (整合). */
    public static final PlanRelationKind ALIGNED = known("aligned");
    /** The related plan came before (前計画). */
    public static final PlanRelationKind PREDECESSOR = known("predecessor");
    /** The related plan comes after (次期計画). */
    public static final PlanRelationKind SUCCESSOR = known("successor");
    /** The related plan was absorbed by the target (吸収). */
    public static final PlanRelationKind ABSORBED_BY = known("absorbed-by");
    /** The related plan is a declaration that is followed (宣言). */
    public static final PlanRelationKind DECLARATION = known("declaration");
    /** The related plan is consulted (参考). */
    public static final PlanRelationKind REFERENCE = known("reference");

    /** The known codes. */
    public static final CodeList<PlanRelationKind> CODES = CodeList.of(
            List.of(UPPER, LOWER, SECTORAL, ALIGNED, PREDECESSOR, SUCCESSOR, ABSORBED_BY, DECLARATION, REFERENCE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public PlanRelationKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static PlanRelationKind of(String code) {
        PlanRelationKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public PlanRelationKind withText(@Nullable String text) {
        return new PlanRelationKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static PlanRelationKind known(String code) {
        return new PlanRelationKind(code, null, Extensions.NONE);
    }
}

package org.dxplan.model;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is, or what it serves as besides (計画の種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record PlanKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** A DX plan (DX推進計画). */
    public static final PlanKind DX = known("dx");
    /** An informatization plan (情報化計画). */
    public static final PlanKind INFORMATIZATION = known("informatization");
    /** A plan for the use of ICT (ICT利活用計画). */
    public static final PlanKind ICT_UTILIZATION = known("ict-utilization");
    /** A plan for the use of public and private data (官民データ活用推進計画). */
    public static final PlanKind DATA_UTILIZATION = known("data-utilization");
    /** A smart city plan (スマートシティ構想). */
    public static final PlanKind SMART_CITY = known("smart-city");
    /** A declaration (宣言). */
    public static final PlanKind DECLARATION = known("declaration");
    /** An action plan (アクションプラン, 実施計画). */
    public static final PlanKind ACTION_PLAN = known("action-plan");

    /** The known codes. */
    public static final CodeList<PlanKind> CODES = CodeList.of(
            List.of(DX, INFORMATIZATION, ICT_UTILIZATION, DATA_UTILIZATION, SMART_CITY, DECLARATION, ACTION_PLAN));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public PlanKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static PlanKind of(String code) {
        PlanKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public PlanKind withText(@Nullable String text) {
        return new PlanKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static PlanKind known(String code) {
        return new PlanKind(code, null, Extensions.NONE);
    }
}

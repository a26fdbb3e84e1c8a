package org.dxplan.model;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a level of the plan holds (階層の種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record LevelKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Goals (基本目標, 基本方針). */
    public static final LevelKind GOAL = known("goal");
    /** Policy areas (取組分野, 施策). */
    public static final LevelKind POLICY_AREA = known("policy-area");
    /** Measures (取組, 事業). */
    public static final LevelKind MEASURE = known("measure");
    /** Indicators (指標); no depth of the tree. */
    public static final LevelKind INDICATOR = known("indicator");
    /** Viewpoints (視点); no depth of the tree. */
    public static final LevelKind VIEWPOINT = known("viewpoint");
    /** Principles (基本理念, 基本原則); no depth of the tree. */
    public static final LevelKind PRINCIPLE = known("principle");

    /** The known codes. */
    public static final CodeList<LevelKind> CODES =
            CodeList.of(List.of(GOAL, POLICY_AREA, MEASURE, INDICATOR, VIEWPOINT, PRINCIPLE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public LevelKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static LevelKind of(String code) {
        LevelKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public LevelKind withText(@Nullable String text) {
        return new LevelKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static LevelKind known(String code) {
        return new LevelKind(code, null, Extensions.NONE);
    }
}

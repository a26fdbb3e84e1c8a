package org.dxplan.model.schedule;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Which row of the roadmap an entry stands in (工程の行の種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record RoadmapKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** As planned (計画). */
    public static final RoadmapKind PLAN = known("plan");
    /** As planned later (変更計画). */
    public static final RoadmapKind REVISED = known("revised");
    /** As it came (実績). */
    public static final RoadmapKind ACTUAL = known("actual");

    /** The known codes. */
    public static final CodeList<RoadmapKind> CODES = CodeList.of(List.of(PLAN, REVISED, ACTUAL));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public RoadmapKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static RoadmapKind of(String code) {
        RoadmapKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public RoadmapKind withText(@Nullable String text) {
        return new RoadmapKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static RoadmapKind known(String code) {
        return new RoadmapKind(code, null, Extensions.NONE);
    }
}

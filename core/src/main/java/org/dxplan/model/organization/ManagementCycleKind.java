package org.dxplan.model.organization;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of management cycles (マネジメントサイクルの種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ManagementCycleKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Plan, do, check, act (PDCA): the long view. */
    public static final ManagementCycleKind PDCA = known("pdca");
    /** Observe, orient, decide, act (OODA): the quick move. */
    public static final ManagementCycleKind OODA = known("ooda");

    /** The known codes. */
    public static final CodeList<ManagementCycleKind> CODES = CodeList.of(List.of(PDCA, OODA));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ManagementCycleKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ManagementCycleKind of(String code) {
        ManagementCycleKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ManagementCycleKind withText(@Nullable String text) {
        return new ManagementCycleKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ManagementCycleKind known(String code) {
        return new ManagementCycleKind(code, null, Extensions.NONE);
    }
}

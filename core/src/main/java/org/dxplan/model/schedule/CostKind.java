package org.dxplan.model.schedule;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What an amount of money is (金額の種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record CostKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** What is spent (事業費). */
    public static final CostKind EXPENDITURE = known("expenditure");
    /** What is gained in all (効果額). */
    public static final CostKind EFFECT = known("effect");
    /** What is saved (節減額). */
    public static final CostKind SAVING = known("saving");
    /** What comes in in addition (増収額). */
    public static final CostKind REVENUE = known("revenue");

    /** The known codes. */
    public static final CodeList<CostKind> CODES = CodeList.of(List.of(EXPENDITURE, EFFECT, SAVING, REVENUE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public CostKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static CostKind of(String code) {
        CostKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public CostKind withText(@Nullable String text) {
        return new CostKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static CostKind known(String code) {
        return new CostKind(code, null, Extensions.NONE);
    }
}

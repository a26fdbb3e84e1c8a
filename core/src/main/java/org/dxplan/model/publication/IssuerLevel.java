package org.dxplan.model.publication;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * At which level of government a plan was issued (策定主体の階層).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record IssuerLevel(String code, @Nullable String text, Extensions extensions) implements Code {

    /** By the state (国). */
    public static final IssuerLevel NATIONAL = known("national");
    /** By the prefecture (都道府県). */
    public static final IssuerLevel PREFECTURE = known("prefecture");
    /** By the local government itself (自団体). */
    public static final IssuerLevel OWN = known("own");
    /** By someone else (その他). */
    public static final IssuerLevel OTHER = known("other");

    /** The known codes. */
    public static final CodeList<IssuerLevel> CODES = CodeList.of(List.of(NATIONAL, PREFECTURE, OWN, OTHER));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public IssuerLevel {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the level with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static IssuerLevel of(String code) {
        IssuerLevel known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public IssuerLevel withText(@Nullable String text) {
        return new IssuerLevel(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static IssuerLevel known(String code) {
        return new IssuerLevel(code, null, Extensions.NONE);
    }
}

package org.dxplan.model.common;

import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * The part that a unit or body plays in carrying something out (所管の役割).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ResponsibleRole(String code, @Nullable String text, Extensions extensions) implements Code {

    /** In charge (主管課). */
    public static final ResponsibleRole LEAD = known("lead");
    /** Concerned (関係課). */
    public static final ResponsibleRole RELATED = known("related");
    /** Collects what the others report (取りまとめ課). */
    public static final ResponsibleRole COORDINATOR = known("coordinator");
    /** Helps (協力). */
    public static final ResponsibleRole SUPPORT = known("support");

    /** The known codes. */
    public static final CodeList<ResponsibleRole> CODES = CodeList.of(List.of(LEAD, RELATED, COORDINATOR, SUPPORT));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ResponsibleRole {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the role with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ResponsibleRole of(String code) {
        ResponsibleRole known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ResponsibleRole withText(@Nullable String text) {
        return new ResponsibleRole(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ResponsibleRole known(String code) {
        return new ResponsibleRole(code, null, Extensions.NONE);
    }
}

package org.dxplan.model.organization;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a contact is for (連絡先の役割).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ContactRole(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Who publishes (発行). */
    public static final ContactRole PUBLISHER = known("publisher");
    /** Who edits (編集). */
    public static final ContactRole EDITOR = known("editor");
    /** Where to ask (問合せ先). */
    public static final ContactRole INQUIRIES = known("inquiries");

    /** The known codes. */
    public static final CodeList<ContactRole> CODES = CodeList.of(List.of(PUBLISHER, EDITOR, INQUIRIES));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ContactRole {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the role with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ContactRole of(String code) {
        ContactRole known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ContactRole withText(@Nullable String text) {
        return new ContactRole(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ContactRole known(String code) {
        return new ContactRole(code, null, Extensions.NONE);
    }
}

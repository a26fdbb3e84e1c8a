package org.dxplan.model.publication;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How far an edition has come (版の状態).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record EditionStatus(String code, @Nullable String text, Extensions extensions) implements Code {

    /** A first draft (素案). */
    public static final EditionStatus DRAFT = known("draft");
    /** A proposal, open to comment (案). */
    public static final EditionStatus PROPOSAL = known("proposal");
    /** Adopted (策定). */
    public static final EditionStatus ADOPTED = known("adopted");
    /** Adopted after a revision (改定, 改訂). */
    public static final EditionStatus REVISED = known("revised");
    /** No longer in force (終了). */
    public static final EditionStatus ENDED = known("ended");

    /** The known codes. */
    public static final CodeList<EditionStatus> CODES = CodeList.of(List.of(DRAFT, PROPOSAL, ADOPTED, REVISED, ENDED));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public EditionStatus {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the status with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static EditionStatus of(String code) {
        EditionStatus known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public EditionStatus withText(@Nullable String text) {
        return new EditionStatus(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static EditionStatus known(String code) {
        return new EditionStatus(code, null, Extensions.NONE);
    }
}

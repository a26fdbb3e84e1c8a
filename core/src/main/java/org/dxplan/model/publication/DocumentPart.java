package org.dxplan.model.publication;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the publication a document is (資料の区分).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record DocumentPart(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The plan itself (本編). */
    public static final DocumentPart MAIN = known("main");
    /** The overview edition (概要版). */
    public static final DocumentPart SUMMARY = known("summary");
    /** The appendix (資料編). */
    public static final DocumentPart APPENDIX = known("appendix");

    /** The known codes. */
    public static final CodeList<DocumentPart> CODES = CodeList.of(List.of(MAIN, SUMMARY, APPENDIX));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public DocumentPart {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the part with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static DocumentPart of(String code) {
        DocumentPart known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public DocumentPart withText(@Nullable String text) {
        return new DocumentPart(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static DocumentPart known(String code) {
        return new DocumentPart(code, null, Extensions.NONE);
    }
}

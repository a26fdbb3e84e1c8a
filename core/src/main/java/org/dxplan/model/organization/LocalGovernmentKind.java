package org.dxplan.model.organization;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What sort of local government one is (地方公共団体の種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record LocalGovernmentKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** A prefecture (都道府県). */
    public static final LocalGovernmentKind PREFECTURE = known("prefecture");
    /** A city (市). */
    public static final LocalGovernmentKind CITY = known("city");
    /** A special ward of Tokyo (特別区). */
    public static final LocalGovernmentKind SPECIAL_WARD = known("special-ward");
    /** A town (町). */
    public static final LocalGovernmentKind TOWN = known("town");
    /** A village (村). */
    public static final LocalGovernmentKind VILLAGE = known("village");
    /** A union of several (一部事務組合, 広域連合). */
    public static final LocalGovernmentKind UNION = known("union");

    /** The known codes. */
    public static final CodeList<LocalGovernmentKind> CODES =
            CodeList.of(List.of(PREFECTURE, CITY, SPECIAL_WARD, TOWN, VILLAGE, UNION));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public LocalGovernmentKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static LocalGovernmentKind of(String code) {
        LocalGovernmentKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public LocalGovernmentKind withText(@Nullable String text) {
        return new LocalGovernmentKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static LocalGovernmentKind known(String code) {
        return new LocalGovernmentKind(code, null, Extensions.NONE);
    }
}

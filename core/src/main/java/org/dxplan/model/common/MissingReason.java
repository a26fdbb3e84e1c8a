package org.dxplan.model.common;

import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no value where one is expected (値がない理由): 未調査, 集計中, −.
 *
 * <pre>{@code
 * MissingReason reason = MissingReason.NOT_APPLICABLE.withText("−");
 * reason.is(MissingReason.NOT_APPLICABLE); // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record MissingReason(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Not surveyed (未調査). */
    public static final MissingReason NOT_SURVEYED = known("not-surveyed");
    /** Surveyed, not yet counted (集計中). */
    public static final MissingReason PENDING = known("pending");
    /** Known, not published (非公表). */
    public static final MissingReason NOT_PUBLISHED = known("not-published");
    /** There cannot be a value (該当なし, −). */
    public static final MissingReason NOT_APPLICABLE = known("not-applicable");
    /** There is no earlier value, for this is the first survey (初回調査). */
    public static final MissingReason FIRST_SURVEY = known("first-survey");
    /** No reason is known (不明). */
    public static final MissingReason UNKNOWN = known("unknown");

    /** The known codes. */
    public static final CodeList<MissingReason> CODES =
            CodeList.of(List.of(NOT_SURVEYED, PENDING, NOT_PUBLISHED, NOT_APPLICABLE, FIRST_SURVEY, UNKNOWN));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public MissingReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the reason with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static MissingReason of(String code) {
        MissingReason known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public MissingReason withText(@Nullable String text) {
        return new MissingReason(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static MissingReason known(String code) {
        return new MissingReason(code, null, Extensions.NONE);
    }
}

package org.dxplan.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself (記載の種類).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ClaimKind(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Another printing of a statement (同じ記述の別の箇所). */
    public static final ClaimKind REPRINT = known("reprint");
    /** Another printing of a list of elements, in its printed order (体系図). */
    public static final ClaimKind LIST_REPRINT = known("list-reprint");
    /** How many there are said to be (件数): 8つの基本施策. */
    public static final ClaimKind ANNOUNCED_COUNT = known("announced-count");
    /** A total (合計): 全175事業. */
    public static final ClaimKind TOTAL = known("total");
    /** A share of a whole (割合): 75.2%. */
    public static final ClaimKind SHARE = known("share");
    /** A rate (率): 回収率 28.1%. */
    public static final ClaimKind RATE = known("rate");
    /** A difference between two figures (増減): ▲22. */
    public static final ClaimKind DIFFERENCE = known("difference");
    /** The length of a period (期間の長さ): 3年間. */
    public static final ClaimKind LENGTH = known("length");
    /** That the period ends when another plan's does (期間の終期の整合). */
    public static final ClaimKind END_ALIGNMENT = known("end-alignment");
    /** That all are rated at least so (すべてB以上). */
    public static final ClaimKind ALL_AT_LEAST = known("all-at-least");
    /** A word with the mark that promises a glossary entry (※の付いた語): ロボット※. */
    public static final ClaimKind MARKED_TERM = known("marked-term");

    /** The known codes. */
    public static final CodeList<ClaimKind> CODES = CodeList.of(List.of(
            REPRINT,
            LIST_REPRINT,
            ANNOUNCED_COUNT,
            TOTAL,
            SHARE,
            RATE,
            DIFFERENCE,
            LENGTH,
            END_ALIGNMENT,
            ALL_AT_LEAST,
            MARKED_TERM));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ClaimKind {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the kind with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ClaimKind of(String code) {
        ClaimKind known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ClaimKind withText(@Nullable String text) {
        return new ClaimKind(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ClaimKind known(String code) {
        return new ClaimKind(code, null, Extensions.NONE);
    }
}

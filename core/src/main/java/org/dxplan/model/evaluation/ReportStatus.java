package org.dxplan.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How settled a report is (進捗報告の状態).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ReportStatus(String code, @Nullable String text, Extensions extensions) implements Code {

    /** Preliminary, before the accounts are settled (速報). */
    public static final ReportStatus PRELIMINARY = known("preliminary");
    /** Settled (確定). */
    public static final ReportStatus FINAL = known("final");

    /** The known codes. */
    public static final CodeList<ReportStatus> CODES = CodeList.of(List.of(PRELIMINARY, FINAL));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ReportStatus {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the status with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ReportStatus of(String code) {
        ReportStatus known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ReportStatus withText(@Nullable String text) {
        return new ReportStatus(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ReportStatus known(String code) {
        return new ReportStatus(code, null, Extensions.NONE);
    }
}

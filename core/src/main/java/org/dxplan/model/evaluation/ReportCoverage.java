package org.dxplan.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * How much of the plan a report evaluates (進捗報告の対象範囲).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record ReportCoverage(String code, @Nullable String text, Extensions extensions) implements Code {

    /** All measures (全件). */
    public static final ReportCoverage ALL = known("all");
    /** Some of them (一部), such as the priority projects. */
    public static final ReportCoverage SOME = known("some");
    /** None by itself: only totals are published (集計のみ). */
    public static final ReportCoverage TOTALS_ONLY = known("totals-only");

    /** The known codes. */
    public static final CodeList<ReportCoverage> CODES = CodeList.of(List.of(ALL, SOME, TOTALS_ONLY));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public ReportCoverage {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the coverage with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static ReportCoverage of(String code) {
        ReportCoverage known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public ReportCoverage withText(@Nullable String text) {
        return new ReportCoverage(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static ReportCoverage known(String code) {
        return new ReportCoverage(code, null, Extensions.NONE);
    }
}

package org.dxplan.time;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A span of time (期間): the years of a plan, the days of a public comment.
 *
 * <pre>{@code
 * Period period = Period.of(FiscalYear.of(2024), FiscalYear.of(2026))
 *         .toBuilder()
 *         .statedLength("3年間")
 *         .build();
 * period.lengthInFiscalYears(); // 3
 * }</pre>
 *
 * <p>Both ends belong to it. An absent end is open: 「令和2年度（2020年度）～」.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()} or {@code of}; the canonical constructor
 * and record patterns are not API, for components may be added.
 *
 * @param start  the start, null if it is open
 * @param end  the end, null if it is open
 * @param statedLength  the length that the document states (3年間), null if it states none
 * @param text  the period as printed, null if it was not recorded
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Period(
        @Nullable PlanDate start,
        @Nullable PlanDate end,
        @Nullable String statedLength,
        @Nullable String text,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}. The order of the ends is not checked here but by validation.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Period {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains a run of fiscal years.
     *
     * @param start  the first fiscal year, not null
     * @param end  the last fiscal year, not null
     * @return the period, not null
     */
    public static Period of(FiscalYear start, FiscalYear end) {
        return of(PlanDate.of(start), PlanDate.of(end));
    }

    /**
     * Obtains the span between two dates, both included. For an open end use {@link #builder()}.
     *
     * @param start  the start, not null
     * @param end  the end, not null
     * @return the period, not null
     * @throws NullPointerException if an end is null
     */
    public static Period of(PlanDate start, PlanDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return new Period(start, end, null, null, null, Extensions.NONE);
    }

    /**
     * Starts an empty period.
     *
     * @return a new builder, not null
     */
    public static PeriodBuilder builder() {
        return PeriodBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this period, not null
     */
    public PeriodBuilder toBuilder() {
        return PeriodBuilder.builder(this);
    }

    /**
     * Tells whether a day is known to lie in the period. An absent end is open.
     *
     * @param date  the day, not null
     * @return true if the day is neither before the start nor after the end; false if both ends are absent, or if one is
     *     only a qualifier or a text
     */
    public boolean contains(LocalDate date) {
        if (start == null && end == null) {
            return false;
        }
        return (start == null
                        || start.firstDay().filter(day -> !date.isBefore(day)).isPresent())
                && (end == null
                        || end.lastDay().filter(day -> !date.isAfter(day)).isPresent());
    }

    /**
     * Returns the fiscal years that the period touches: 2023年1月～2025年3月 touches 2022, 2023 and 2024.
     *
     * @return the fiscal years in their order, immutable; empty if an end is not known, lies before 明治元年度, or the end is
     *     before the start; not null
     */
    public Optional<List<FiscalYear>> fiscalYears() {
        int length = lengthInFiscalYears().orElse(0);
        if (length == 0 || start == null) {
            return Optional.empty();
        }
        return start.firstDay().map(FiscalYear::from).map(first -> run(first, length));
    }

    /**
     * Counts the fiscal years that the period touches: 4 for 令和6年度～令和9年度.
     *
     * @return the number, at least 1; empty where {@link #fiscalYears} is, not null
     */
    public OptionalInt lengthInFiscalYears() {
        if (start == null || end == null) {
            return OptionalInt.empty();
        }
        Optional<LocalDate> first = start.firstDay();
        Optional<LocalDate> last = end.lastDay();
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return OptionalInt.empty();
        }
        int from = FiscalYear.yearOf(first.get().getYear(), first.get().getMonthValue());
        int to = FiscalYear.yearOf(last.get().getYear(), last.get().getMonthValue());
        return FiscalYear.isInRange(from) ? OptionalInt.of(to - from + 1) : OptionalInt.empty();
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.part("start", start);
        visitor.part("end", end);
        visitor.text("statedLength", statedLength);
        visitor.text("text", text);
        visitor.text("note", note);
    }

    private static List<FiscalYear> run(FiscalYear first, int length) {
        List<FiscalYear> years = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            years.add(first.plusYears(i));
        }
        return List.copyOf(years);
    }
}

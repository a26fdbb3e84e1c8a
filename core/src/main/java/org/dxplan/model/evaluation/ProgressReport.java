package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Statement;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A report on how the plan went in one year (進捗報告): 令和6年度 進捗状況報告書, with the evaluations and the published totals.
 *
 * <p>What was measured stands in the actuals of the indicators, what was spent in the costs of the elements; both
 * may name the report that printed them.
 *
 * <pre>{@code
 * ProgressReport report = ProgressReport.builder()
 *         .id("r6-hokoku")
 *         .title("令和6年度進捗状況報告書")
 *         .fiscalYear(FiscalYear.of(2024))
 *         .coverage(ReportCoverage.ALL)
 *         .addEvaluations(Evaluation.builder()
 *                 .subject("m1-1")
 *                 .addRatings(Rating.of("shinchoku", "B"))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the report, not null
 * @param title  the title as printed, such as 令和6年度進捗状況報告書, null if it has none
 * @param fiscalYear  the fiscal year that it reports on (対象年度), null if it could not be read
 * @param half  the half of that year, 1 (上半期) or 2 (下半期), null if the whole
 * @param coverage  how much of the plan it evaluates (全件, 一部, 集計のみ), null if not said
 * @param asOf  the day that it describes (基準日), such as 3月末現在, null if not said
 * @param published  when it was published (公表日), null if not said
 * @param status  how settled it is (速報, 確定), null if not said
 * @param evaluations  the evaluations (評価), not null, copied
 * @param tallies  the published totals (集計), not null, copied
 * @param statements  what the report says as a whole (総括), not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record ProgressReport(
        String id,
        @Nullable String title,
        @Nullable FiscalYear fiscalYear,
        @Nullable Integer half,
        @Nullable ReportCoverage coverage,
        @Nullable PlanDate asOf,
        @Nullable PlanDate published,
        @Nullable ReportStatus status,
        List<Evaluation> evaluations,
        List<Tally> tallies,
        List<Statement> statements,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, a list, one of its items or the extensions are null
     */
    public ProgressReport {
        Objects.requireNonNull(id, "id");
        evaluations = List.copyOf(evaluations);
        tallies = List.copyOf(tallies);
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty progress report. Its {@code id} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static ProgressReportBuilder builder() {
        return ProgressReportBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this progress report, not null
     */
    public ProgressReportBuilder toBuilder() {
        return ProgressReportBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.PROGRESS_REPORT);
        visitor.text("title", title);
        visitor.data("fiscalYear", fiscalYear);
        visitor.data("half", half);
        visitor.data("coverage", coverage);
        visitor.part("asOf", asOf);
        visitor.part("published", published);
        visitor.data("status", status);
        visitor.parts("evaluations", evaluations);
        visitor.parts("tallies", tallies);
        visitor.parts("statements", statements);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

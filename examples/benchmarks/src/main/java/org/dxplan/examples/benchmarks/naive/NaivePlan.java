package org.dxplan.examples.benchmarks.naive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Alignment;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.ClassificationScheme;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Contact;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Edition;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.GlossaryTerm;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Governance;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.HistoryEvent;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.LegalBasis;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Level;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.LocalGovernment;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.OrganizationalUnit;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Period;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.PublishedDocument;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.RatingScale;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.RelatedPlan;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Survey;
import org.dxplan.examples.benchmarks.naive.NaiveFrame.Vision;

/** The plan, its tree, and what hangs on the tree. */
record NaivePlan(
        @NotBlank @Pattern(regexp = "1\\.[0-9]+") String dxplan,
        @NotNull @Pattern(regexp = NaivePlan.ID) String id,
        @NotBlank String title,
        String shortTitle,
        List<@NotBlank String> kinds,
        List<@Valid LocalGovernment> localGovernments,
        @Valid Edition edition,
        @Valid Period period,
        @Valid Vision vision,
        List<@Valid Statement> statements,
        List<@Valid Level> levels,
        @Valid Alignment alignment,
        List<@Valid Goal> goals,
        List<@Valid Indicator> indicators,
        List<@Valid ProgressReport> progressReports,
        List<@Valid ClassificationScheme> classificationSchemes,
        List<@Valid RatingScale> ratingScales,
        List<@Valid OrganizationalUnit> organizationalUnits,
        @Valid Governance governance,
        List<@Valid RelatedPlan> relatedPlans,
        List<@Valid LegalBasis> legalBases,
        List<@Valid Survey> surveys,
        List<@Valid GlossaryTerm> glossary,
        List<@Valid PublishedDocument> documents,
        List<@Valid HistoryEvent> history,
        List<@Valid Contact> contacts) {

    static final String ID = "[a-z][a-z0-9.-]{0,63}";

    record Goal(
            @NotNull @Pattern(regexp = ID) String id,
            String number,
            @NotBlank String title,
            String level,
            List<@Valid Statement> statements,
            List<@Valid Classification> classifications,
            List<@Valid PolicyArea> policyAreas) {}

    record PolicyArea(
            @NotNull @Pattern(regexp = ID) String id,
            String number,
            @NotBlank String title,
            String level,
            List<@Valid Statement> statements,
            List<@Valid Measure> measures) {}

    record Measure(
            @NotNull @Pattern(regexp = ID) String id,
            String number,
            @NotBlank String title,
            String level,
            List<@Valid Statement> statements,
            List<@Valid Classification> classifications,
            List<@Valid Responsible> responsibles,
            List<@Valid Indicator> indicators,
            List<@Valid RoadmapEntry> roadmap,
            List<@Valid Cost> costs,
            List<@Valid Citation> citations) {}

    record Statement(
            String kind,
            String label,
            String number,
            String title,
            String text,
            String summary,
            List<@Valid Citation> citations) {}

    record Classification(@NotBlank String scheme, @NotEmpty List<@NotBlank String> values) {}

    record Responsible(@NotBlank String unit, String role) {}

    record Citation(@NotBlank String document, List<@Valid PageRange> pages) {}

    record Indicator(
            @NotNull @Pattern(regexp = ID) String id,
            String number,
            @NotBlank String name,
            String unit,
            String kind,
            String quantity,
            @Pattern(regexp = "increase|decrease|maintain") String direction,

            @Pattern(regexp = "cumulative|yearly|average|point-in-time")
            String aggregation,

            List<@Valid IndicatorValue> baselines,
            List<@Valid IndicatorValue> targets,
            List<@Valid IndicatorValue> actuals,
            @Valid Calculation calculation,
            List<@Valid Responsible> responsibles,
            List<@Valid Citation> citations) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        @AssertTrue
        boolean isShareWithinHundred() {
            if (!"share".equals(quantity)) {
                return true;
            }
            return within(baselines) && within(targets) && within(actuals);
        }

        private static boolean within(List<IndicatorValue> values) {
            return values.stream()
                    .noneMatch(value -> value.value() != null
                            && (value.value().signum() < 0 || value.value().compareTo(WHOLE) > 0));
        }
    }

    record IndicatorValue(@NotNull @Min(1868) @Max(9999) Integer at, BigDecimal value, String status, String report) {}

    record Calculation(
            String formula,
            String method,
            String frequency,
            String survey,
            @Min(1) Integer sampleSize,
            String source) {}

    record RoadmapEntry(Integer from, Integer to, String phase, String text, String kind) {

        @AssertTrue
        boolean isInOrder() {
            return from == null || to == null || from <= to;
        }
    }

    record Cost(
            @NotNull Integer fiscalYear,
            String kind,
            String stage,
            @NotBlank String unit,
            BigDecimal total,
            List<@Valid CostItem> items,
            List<@Valid CostItem> funding) {

        @AssertTrue
        boolean isSum() {
            return total == null || (sums(items) && sums(funding));
        }

        private boolean sums(List<CostItem> parts) {
            return parts.isEmpty()
                    || parts.stream()
                                    .map(CostItem::amount)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .compareTo(total)
                            == 0;
        }
    }

    record CostItem(@NotBlank String label, @NotNull BigDecimal amount) {}

    record ProgressReport(
            @NotNull @Pattern(regexp = ID) String id,
            String title,
            Integer fiscalYear,
            String coverage,
            String asOf,
            String published,
            String status,
            List<@Valid Evaluation> evaluations) {}

    record Evaluation(@NotBlank String subject, String stage, List<@Valid Rating> ratings, String result) {}

    record Rating(@NotBlank String scale, @NotBlank String symbol) {}
}

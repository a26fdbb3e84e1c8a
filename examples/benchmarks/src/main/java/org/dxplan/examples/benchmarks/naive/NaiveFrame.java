package org.dxplan.examples.benchmarks.naive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import org.dxplan.examples.benchmarks.naive.NaivePlan.Citation;
import org.dxplan.examples.benchmarks.naive.NaivePlan.Statement;

/** What a plan has once: the parts around the tree. */
final class NaiveFrame {

    private NaiveFrame() {}

    record LocalGovernment(
            @Pattern(regexp = "[0-9]{6}") String code,
            @NotBlank String name,
            String prefecture,
            String kind) {}

    record Edition(String label, String status, String decided, String published) {}

    record Period(@NotBlank String start, @NotBlank String end, String statedLength, String text) {}

    record Vision(@Valid Statement leading, List<@Valid Statement> statements) {}

    record Level(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String label,
            String kind) {}

    record Alignment(
            List<@Valid NationalItem> nationalItems,
            List<@Min(1) @Max(17) Integer> sdgs,
            List<@NotBlank String> legalBases,
            List<@NotBlank String> relatedPlans) {}

    record NationalItem(@NotBlank String framework, String version, String item) {}

    record ClassificationScheme(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String title,
            boolean multiple,
            @NotEmpty List<@Valid ClassificationValue> values,
            List<@Valid Citation> citations) {}

    record ClassificationValue(@NotBlank String symbol, String label, String definition) {}

    record RatingScale(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String title,
            String method,
            String methodText,
            String axis,
            @NotEmpty List<@Valid RatingSymbol> levels,
            List<@Valid Citation> citations) {}

    record RatingSymbol(@NotBlank String symbol, String label, String definition, List<@NotBlank String> codes) {}

    record OrganizationalUnit(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String name) {}

    record Governance(
            List<@Valid Statement> statements,
            List<@Valid Body> bodies,
            List<@Valid Role> roles,
            @Valid NaivePlan.Responsible secretariat,
            List<@Valid Cycle> managementCycles,
            List<@Valid Review> reviews) {}

    record Body(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String name,
            String chair,
            List<@NotBlank String> members,
            List<@NotBlank String> duties,
            boolean external,
            List<@Valid Citation> citations) {}

    record Role(@NotBlank String kind, String label, String holder, String body) {}

    record Cycle(
            @NotBlank String kind,
            String label,
            String scope,
            List<@NotBlank String> steps,
            List<@Valid Citation> citations) {}

    record Review(String label, String frequency, Integer at, String body, String stage, String summary) {}

    record RelatedPlan(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String title,
            String shortTitle,
            String framework,
            String version,
            List<@Valid Relation> relations,
            String issuer,
            String issuerLevel,
            String decided,
            @Valid Period period,
            String status,
            List<@Valid Citation> citations) {}

    record Relation(@NotBlank String kind) {}

    record LegalBasis(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String title,
            String lawNumber,
            String article,
            String inForce,
            List<@Valid Citation> citations) {}

    record Survey(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String title,
            String area,
            String population,
            String sampling,
            @Min(1) Integer distributed,
            @Min(0) Integer responses,
            @DecimalMin("0") @DecimalMax("100") BigDecimal rate,
            String method,
            @Valid Period period,
            List<@Valid Finding> findings,
            List<@Valid Table> tables,
            List<@Valid Citation> citations) {}

    record Finding(
            String question,
            String answer,
            String segment,
            BigDecimal value,
            String unit,
            String summary,
            List<@Valid Citation> citations) {}

    record Table(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String title,
            String unit,
            boolean multipleAnswers,
            List<@Valid Column> columns,
            List<@Valid Row> rows) {}

    record Column(@NotBlank String label, @Min(0) Integer sampleSize) {}

    record Row(@NotBlank String label, List<@NotNull BigDecimal> values) {}

    record GlossaryTerm(
            @NotBlank String term,
            String group,
            String reading,
            @NotBlank String definition,
            List<@Valid Citation> citations) {}

    record PublishedDocument(
            @NotNull @Pattern(regexp = NaivePlan.ID) String id,
            @NotBlank String title,
            String part,
            String format,
            String size,
            @Min(1) Integer pageCount,
            String date,
            List<@Valid OutlineEntry> outline) {}

    record OutlineEntry(String number, @NotBlank String title, List<@Valid PageRange> pages) {}

    record HistoryEvent(@NotBlank String title, @Valid Period period, String body) {}

    record Contact(String role, String unit, String name, String telephone) {}
}

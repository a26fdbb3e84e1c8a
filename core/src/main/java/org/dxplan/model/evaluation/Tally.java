package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Published totals (集計): A 54件, B 24件, C 70件, D 8件, 計156件.
 *
 * <p>The figures are as printed and never computed, so that rules can compare them with the single evaluations.
 *
 * <pre>{@code
 * Tally tally = Tally.builder()
 *         .counted("取組")
 *         .scale("shinchoku")
 *         .addEntries(TallyEntry.of("A", 54))
 *         .addEntries(TallyEntry.of("B", 24))
 *         .total(78)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param subject  the id of what the totals are about: the plan, a goal, null if they are about the plan
 * @param counted  what is counted (何を数えたか), such as 取組 or 情報化事業, null if not said
 * @param outOf  out of how many these are (母数), null if not said
 * @param fiscalYear  the fiscal year that they are of (対象年度) where it is not the report's, null if it is
 * @param stage  by whom the counted ratings are, null if not said
 * @param scale  the id of the scale whose symbols are counted, null if none are
 * @param scheme  the id of the classification scheme whose values are counted, null if none are
 * @param criterion  which of several criteria is counted (評価項目), null if there is one only
 * @param subset  a restriction as printed, such as 再掲を除く or 重点事業, null if there is none
 * @param entries  the counts, in printed order, not null, copied
 * @param total  the printed total (計), null if none is printed
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Tally(
        @Nullable String subject,
        @Nullable String counted,
        @Nullable Integer outOf,
        @Nullable FiscalYear fiscalYear,
        @Nullable EvaluationStage stage,
        @Nullable String scale,
        @Nullable String scheme,
        @Nullable String criterion,
        @Nullable String subset,
        List<TallyEntry> entries,
        @Nullable Integer total,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Tally {
        entries = List.copyOf(entries);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty tally.
     *
     * @return a new builder, not null
     */
    public static TallyBuilder builder() {
        return TallyBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this tally, not null
     */
    public TallyBuilder toBuilder() {
        return TallyBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.reference("subject", subject, ReferenceKind.ANY);
        visitor.text("counted", counted);
        visitor.data("outOf", outOf);
        visitor.data("fiscalYear", fiscalYear);
        visitor.data("stage", stage);
        visitor.reference("scale", scale, ReferenceKind.RATING_SCALE);
        visitor.reference("scheme", scheme, ReferenceKind.CLASSIFICATION_SCHEME);
        visitor.text("criterion", criterion);
        visitor.text("subset", subset);
        visitor.parts("entries", entries);
        visitor.data("total", total);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

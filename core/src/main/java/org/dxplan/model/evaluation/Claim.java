package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What the document says about itself and a reader can check (記載): another printing of the vision, an announced count,
 * a total, an aligned end.
 *
 * <p>千歳市 prints its vision as 未来を楽しむまち ちとせ and once, in the 体系図, as 未来を楽しみまち ちとせ; 富良野市 announces 8つの基本施策. Which members
 * a claim uses depends on its kind.
 *
 * <pre>{@code
 * Claim reprint = Claim.builder()
 *         .kind(ClaimKind.REPRINT)
 *         .subject("chitose-dx")
 *         .statement(StatementKind.VISION)
 *         .text("デジタルで暮らしをより便利に 未来を楽しみまち ちとせ")
 *         .addCitations(Citation.builder().document("honpen").addPages(PageRange.of(14)).build())
 *         .build();
 * Claim count = Claim.builder()
 *         .kind(ClaimKind.ANNOUNCED_COUNT)
 *         .subject("furano-dx")
 *         .level("kihon-shisaku")
 *         .value(Value.of(8))
 *         .text("8つの基本施策")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param kind  what is said, null if it could not be read
 * @param subject  the id of what it is said about: plan, element, survey, table, null if not said
 * @param statement  which statement of the subject is printed again, null if the claim is not about one
 * @param level  the id of the level whose elements are counted, null if the claim is not about one
 * @param scheme  the id of the classification scheme that restricts what is counted, null if none does
 * @param scale  the id of the rating scale that the symbol belongs to, null if it is none
 * @param symbol  the value of the scheme that is counted, such as 重点事業, or the rating that is named, such as B, null if
 *     none
 * @param subset  another restriction as printed, such as 再掲を除く, null if none
 * @param relatedPlan  the id of the plan that this one is compared with, null if none
 * @param report  the id of the progress report that says so, null if the plan does
 * @param text  the claim as printed, such as 8つの基本施策, null if not recorded
 * @param value  the stated figure, null if none is stated
 * @param unit  the printed unit of the figure, such as 事業, null if none
 * @param entries  the entries of a printed list, in printed order, not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Claim(
        @Nullable ClaimKind kind,
        @Nullable String subject,
        @Nullable StatementKind statement,
        @Nullable String level,
        @Nullable String scheme,
        @Nullable String scale,
        @Nullable String symbol,
        @Nullable String subset,
        @Nullable String relatedPlan,
        @Nullable String report,
        @Nullable String text,
        @Nullable Value value,
        @Nullable String unit,
        List<ClaimEntry> entries,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Claim {
        entries = List.copyOf(entries);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty claim.
     *
     * @return a new builder, not null
     */
    public static ClaimBuilder builder() {
        return ClaimBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this claim, not null
     */
    public ClaimBuilder toBuilder() {
        return ClaimBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("kind", kind);
        visitor.reference("subject", subject, ReferenceKind.ANY);
        visitor.data("statement", statement);
        visitor.reference("level", level, ReferenceKind.LEVEL);
        visitor.reference("scheme", scheme, ReferenceKind.CLASSIFICATION_SCHEME);
        visitor.reference("scale", scale, ReferenceKind.RATING_SCALE);
        visitor.text("symbol", symbol);
        visitor.text("subset", subset);
        visitor.reference("relatedPlan", relatedPlan, ReferenceKind.RELATED_PLAN);
        visitor.reference("report", report, ReferenceKind.PROGRESS_REPORT);
        visitor.text("text", text);
        visitor.part("value", value);
        visitor.text("unit", unit);
        visitor.parts("entries", entries);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

package org.dxplan.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A time at which progress is reviewed (進行管理の時期): 毎年度 by 行政改革推進本部会議, or 最終年度 with 計画全体評価・次期計画策定.
 *
 * <pre>{@code
 * Review review = Review.builder()
 *         .frequency(ReviewFrequency.YEARLY.withText("毎年度"))
 *         .body("gyokaku-honbu")
 *         .summary("取組状況の確認")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param label  what the plan calls it, such as 中間見直し, null if not printed
 * @param frequency  how often, null if not said
 * @param at  when, such as 令和8年度, null if it recurs or is not said
 * @param body  the id of the body that reviews, null if not said
 * @param stage  at which stage (自己, 事務局, 本部, 外部), null if not said
 * @param summary  what is done, in other words, null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Review(
        @Nullable String label,
        @Nullable ReviewFrequency frequency,
        @Nullable PlanDate at,
        @Nullable String body,
        @Nullable EvaluationStage stage,
        @Nullable String summary,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Review {
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty review.
     *
     * @return a new builder, not null
     */
    public static ReviewBuilder builder() {
        return ReviewBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this review, not null
     */
    public ReviewBuilder toBuilder() {
        return ReviewBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("label", label);
        visitor.data("frequency", frequency);
        visitor.part("at", at);
        visitor.reference("body", body, ReferenceKind.BODY);
        visitor.data("stage", stage);
        visitor.text("summary", summary);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * How one thing came out in the year of a report (評価): 子育てアプリの導入 is B in 令和6年度 by 所管課, with its result, cause and
 * next action.
 *
 * <p>Several evaluations may be about one subject: by the section, the secretariat, a committee from outside. The
 * year is that of the {@link ProgressReport} that holds it. Figures stand in the actuals of the indicators, not
 * here.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.builder()
 *         .subject("m1-1")
 *         .stage(EvaluationStage.SELF)
 *         .addRatings(Rating.of("shinchoku", "B"))
 *         .addRatings(Rating.of("hokosei", "継続"))
 *         .result("アプリを公開し、3,120人が登録した。")
 *         .nextAction("予防接種の予約を追加する。")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param subject  the id of what is evaluated: the plan, an element or an indicator, null if not said
 * @param stage  who evaluates (自己, 事務局, 本部, 外部), null if not said
 * @param evaluator  who, in the printed words, such as DX推進委員会, null if not printed
 * @param date  when it was evaluated, null if not said
 * @param ratings  the ratings, several where state, attainment and decision are rated, not null, copied
 * @param achievementRate  the printed rate of achievement in per cent (達成率), never computed, null if none is
 *     printed
 * @param result  what was done (実績, 取組状況), null if not said
 * @param comment  a remark on the rating (評価コメント), null if there is none
 * @param cause  why it came out so (要因), null if not said
 * @param issues  what remains difficult (課題), null if not said
 * @param nextAction  what will be done next (今後の取組), null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@PlanRules
@RecordBuilder
public record Evaluation(
        @Nullable String subject,
        @Nullable EvaluationStage stage,
        @Nullable String evaluator,
        @Nullable PlanDate date,
        List<Rating> ratings,
        @Nullable Value achievementRate,
        @Nullable String result,
        @Nullable String comment,
        @Nullable String cause,
        @Nullable String issues,
        @Nullable String nextAction,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Evaluation {
        ratings = List.copyOf(ratings);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty evaluation.
     *
     * @return a new builder, not null
     */
    public static EvaluationBuilder builder() {
        return EvaluationBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this evaluation, not null
     */
    public EvaluationBuilder toBuilder() {
        return EvaluationBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.reference("subject", subject, ReferenceKind.ANY);
        visitor.data("stage", stage);
        visitor.text("evaluator", evaluator);
        visitor.part("date", date);
        visitor.parts("ratings", ratings);
        visitor.part("achievementRate", achievementRate);
        visitor.text("result", result);
        visitor.text("comment", comment);
        visitor.text("cause", cause);
        visitor.text("issues", issues);
        visitor.text("nextAction", nextAction);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

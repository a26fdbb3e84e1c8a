package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;

/** {@link Evaluation} (評価). */
final class EvaluationCodec extends ObjectCodec<Evaluation> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("subject", ReferenceKind.ANY),
            Member.code("stage", "evaluation-stage"),
            Member.text("evaluator"),
            Member.object("date", "PlanDate"),
            Member.objects("ratings", "Rating"),
            Member.object("achievementRate", "Value"),
            Member.text("result"),
            Member.text("comment"),
            Member.text("cause"),
            Member.text("issues"),
            Member.text("nextAction"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<EvaluationStage> STAGE = new CodeCodec<>("evaluation-stage", EvaluationStage.CODES);

    static final ObjectCodec<Evaluation> INSTANCE = new EvaluationCodec();

    private EvaluationCodec() {
        super(MEMBERS);
    }

    @Override
    Evaluation read(ObjectInput object, PlanInput in) {
        String subject = null;
        EvaluationStage stage = null;
        String evaluator = null;
        PlanDate date = null;
        List<Rating> ratings = List.of();
        Value achievementRate = null;
        String result = null;
        String comment = null;
        String cause = null;
        String issues = null;
        String nextAction = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "subject" -> subject = in.word();
                case "stage" -> stage = in.object(STAGE);
                case "evaluator" -> evaluator = in.text();
                case "date" -> date = in.object(PlanDateCodec.INSTANCE);
                case "ratings" -> ratings = in.objects(RatingCodec.INSTANCE);
                case "achievementRate" -> achievementRate = in.object(ValueCodec.INSTANCE);
                case "result" -> result = in.text();
                case "comment" -> comment = in.text();
                case "cause" -> cause = in.text();
                case "issues" -> issues = in.text();
                case "nextAction" -> nextAction = in.text();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Evaluation(
                subject,
                stage,
                evaluator,
                date,
                ratings,
                achievementRate,
                result,
                comment,
                cause,
                issues,
                nextAction,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(Evaluation from, PlanOutput out) {
        out.member("subject").text(from.subject());
        out.member("stage").object(STAGE, from.stage());
        out.member("evaluator").text(from.evaluator());
        out.member("date").object(PlanDateCodec.INSTANCE, from.date());
        out.member("ratings").objects(RatingCodec.INSTANCE, from.ratings());
        out.member("achievementRate").object(ValueCodec.INSTANCE, from.achievementRate());
        out.member("result").text(from.result());
        out.member("comment").text(from.comment());
        out.member("cause").text(from.cause());
        out.member("issues").text(from.issues());
        out.member("nextAction").text(from.nextAction());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

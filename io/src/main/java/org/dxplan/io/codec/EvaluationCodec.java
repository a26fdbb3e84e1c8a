package org.dxplan.io.codec;

import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.EvaluationBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link Evaluation} (評価). */
final class EvaluationCodec extends ObjectCodec<Evaluation, EvaluationBuilder> {

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

    static final CodeCodec<EvaluationStage> STAGE = new CodeCodec<>("evaluation-stage", EvaluationStage.CODES) {
        @Override
        EvaluationStage create(String code, @Nullable String text, Extensions extensions) {
            return new EvaluationStage(code, text, extensions);
        }
    };

    static final EvaluationCodec INSTANCE = new EvaluationCodec();

    private EvaluationCodec() {
        super(MEMBERS);
    }

    @Override
    EvaluationBuilder start() {
        return Evaluation.builder();
    }

    @Override
    void read(String member, EvaluationBuilder to, PlanInput in) {
        switch (member) {
            case "subject" -> to.subject(in.word());
            case "stage" -> to.stage(in.object(STAGE));
            case "evaluator" -> to.evaluator(in.text());
            case "date" -> to.date(in.object(PlanDateCodec.INSTANCE));
            case "ratings" -> to.ratings(in.objects(RatingCodec.INSTANCE));
            case "achievementRate" -> to.achievementRate(in.object(ValueCodec.INSTANCE));
            case "result" -> to.result(in.text());
            case "comment" -> to.comment(in.text());
            case "cause" -> to.cause(in.text());
            case "issues" -> to.issues(in.text());
            case "nextAction" -> to.nextAction(in.text());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Evaluation finish(EvaluationBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

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
    void write(String member, Evaluation from, PlanOutput out) {
        switch (member) {
            case "subject" -> out.text(from.subject());
            case "stage" -> out.object(STAGE, from.stage());
            case "evaluator" -> out.text(from.evaluator());
            case "date" -> out.object(PlanDateCodec.INSTANCE, from.date());
            case "ratings" -> out.objects(RatingCodec.INSTANCE, from.ratings());
            case "achievementRate" -> out.object(ValueCodec.INSTANCE, from.achievementRate());
            case "result" -> out.text(from.result());
            case "comment" -> out.text(from.comment());
            case "cause" -> out.text(from.cause());
            case "issues" -> out.text(from.issues());
            case "nextAction" -> out.text(from.nextAction());
            case "note" -> out.text(from.note());
            case "citations" -> out.objects(CitationCodec.INSTANCE, from.citations());
            default -> throw unknown(member);
        }
    }
}

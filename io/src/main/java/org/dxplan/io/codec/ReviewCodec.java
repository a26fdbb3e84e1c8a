package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.organization.Review;
import org.dxplan.model.organization.ReviewFrequency;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;

/** {@link Review} (進行管理の時期). */
final class ReviewCodec extends ObjectCodec<Review> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label"),
            Member.code("frequency", "review-frequency"),
            Member.object("at", "PlanDate"),
            Member.reference("body", ReferenceKind.BODY),
            Member.code("stage", "evaluation-stage"),
            Member.text("summary"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ReviewFrequency> FREQUENCY = new CodeCodec<>("review-frequency", ReviewFrequency.CODES);

    static final ObjectCodec<Review> INSTANCE = new ReviewCodec();

    private ReviewCodec() {
        super(MEMBERS);
    }

    @Override
    Review read(ObjectInput object, PlanInput in) {
        String label = null;
        ReviewFrequency frequency = null;
        PlanDate at = null;
        String body = null;
        EvaluationStage stage = null;
        String summary = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "label" -> label = in.text();
                case "frequency" -> frequency = in.object(FREQUENCY);
                case "at" -> at = in.object(PlanDateCodec.INSTANCE);
                case "body" -> body = in.word();
                case "stage" -> stage = in.object(EvaluationCodec.STAGE);
                case "summary" -> summary = in.text();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Review(label, frequency, at, body, stage, summary, note, citations, object.extensions());
    }

    @Override
    void write(Review from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("frequency").object(FREQUENCY, from.frequency());
        out.member("at").object(PlanDateCodec.INSTANCE, from.at());
        out.member("body").text(from.body());
        out.member("stage").object(EvaluationCodec.STAGE, from.stage());
        out.member("summary").text(from.summary());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}

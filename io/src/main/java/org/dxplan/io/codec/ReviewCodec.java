package org.dxplan.io.codec;

import org.dxplan.model.organization.Review;
import org.dxplan.model.organization.ReviewBuilder;
import org.dxplan.model.organization.ReviewFrequency;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** {@link Review} (進行管理の時期). */
final class ReviewCodec extends ObjectCodec<Review, ReviewBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label"),
            Member.code("frequency", "review-frequency"),
            Member.object("at", "PlanDate"),
            Member.reference("body", ReferenceKind.BODY),
            Member.code("stage", "evaluation-stage"),
            Member.text("summary"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<ReviewFrequency> FREQUENCY = new CodeCodec<>("review-frequency", ReviewFrequency.CODES) {
        @Override
        ReviewFrequency create(String code, @Nullable String text, Extensions extensions) {
            return new ReviewFrequency(code, text, extensions);
        }
    };

    static final ReviewCodec INSTANCE = new ReviewCodec();

    private ReviewCodec() {
        super(MEMBERS);
    }

    @Override
    ReviewBuilder start() {
        return Review.builder();
    }

    @Override
    void read(String member, ReviewBuilder to, PlanInput in) {
        switch (member) {
            case "label" -> to.label(in.text());
            case "frequency" -> to.frequency(in.object(FREQUENCY));
            case "at" -> to.at(in.object(PlanDateCodec.INSTANCE));
            case "body" -> to.body(in.word());
            case "stage" -> to.stage(in.object(EvaluationCodec.STAGE));
            case "summary" -> to.summary(in.text());
            case "note" -> to.note(in.text());
            case "citations" -> to.citations(in.objects(CitationCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    Review finish(ReviewBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

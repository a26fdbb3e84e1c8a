package org.dxplan.io.codec;

import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.part.ReferenceKind;

/** {@link Rating} (評価). */
final class RatingCodec extends ObjectCodec<Rating, RatingBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("scale", ReferenceKind.RATING_SCALE),
            Member.text("symbol"),
            Member.text("text"),
            Member.text("criterion"));

    static final RatingCodec INSTANCE = new RatingCodec();

    private RatingCodec() {
        super(MEMBERS);
    }

    @Override
    RatingBuilder start() {
        return Rating.builder();
    }

    @Override
    void read(String member, RatingBuilder to, PlanInput in) {
        switch (member) {
            case "scale" -> to.scale(in.word());
            case "symbol" -> to.symbol(in.word());
            case "text" -> to.text(in.text());
            case "criterion" -> to.criterion(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Rating finish(RatingBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Rating from, PlanOutput out) {
        out.member("scale").text(from.scale());
        out.member("symbol").text(from.symbol());
        out.member("text").text(from.text());
        out.member("criterion").text(from.criterion());
    }
}

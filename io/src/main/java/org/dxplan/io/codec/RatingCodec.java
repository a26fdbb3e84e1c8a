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
    void write(String member, Rating from, PlanOutput out) {
        switch (member) {
            case "scale" -> out.text(from.scale());
            case "symbol" -> out.text(from.symbol());
            case "text" -> out.text(from.text());
            case "criterion" -> out.text(from.criterion());
            default -> throw unknown(member);
        }
    }
}

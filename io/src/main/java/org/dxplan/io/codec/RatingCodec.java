package org.dxplan.io.codec;

import org.dxplan.model.evaluation.Rating;
import org.dxplan.part.ReferenceKind;

/** {@link Rating} (評価). */
final class RatingCodec extends ObjectCodec<Rating> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.reference("scale", ReferenceKind.RATING_SCALE),
            Member.text("symbol"),
            Member.text("text"),
            Member.text("criterion"));

    static final ObjectCodec<Rating> INSTANCE = new RatingCodec();

    private RatingCodec() {
        super(MEMBERS);
    }

    @Override
    Rating read(ObjectInput object, PlanInput in) {
        String scale = null;
        String symbol = null;
        String text = null;
        String criterion = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "scale" -> scale = in.word();
                case "symbol" -> symbol = in.word();
                case "text" -> text = in.text();
                case "criterion" -> criterion = in.text();
                default -> throw unknown(member);
            }
        }
        return new Rating(scale, symbol, text, criterion, object.extensions());
    }

    @Override
    void write(Rating from, PlanOutput out) {
        out.member("scale").text(from.scale());
        out.member("symbol").text(from.symbol());
        out.member("text").text(from.text());
        out.member("criterion").text(from.criterion());
    }
}

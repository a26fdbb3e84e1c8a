package org.dxplan.io.codec;

import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.RatingSymbolBuilder;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link RatingSymbol} (評価の記号). */
final class RatingSymbolCodec extends ObjectCodec<RatingSymbol, RatingSymbolBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("symbol").asRequired(),
            Member.text("label"),
            Member.text("definition"),
            Member.codes("codes", "rating-code"),
            Member.objects("thresholds", "Threshold"),
            Member.text("note"));

    static final CodeCodec<RatingCode> CODE = new CodeCodec<>("rating-code", RatingCode.CODES) {
        @Override
        RatingCode create(String code, @Nullable String text, Extensions extensions) {
            return new RatingCode(code, text, extensions);
        }
    };

    static final RatingSymbolCodec INSTANCE = new RatingSymbolCodec();

    private RatingSymbolCodec() {
        super(MEMBERS);
    }

    @Override
    RatingSymbolBuilder start() {
        return RatingSymbol.builder().symbol("");
    }

    @Override
    void read(String member, RatingSymbolBuilder to, PlanInput in) {
        switch (member) {
            case "symbol" -> to.symbol(in.requiredWord());
            case "label" -> to.label(in.text());
            case "definition" -> to.definition(in.text());
            case "codes" -> to.codes(in.objects(CODE));
            case "thresholds" -> to.thresholds(in.objects(ThresholdCodec.INSTANCE));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    RatingSymbol finish(RatingSymbolBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(RatingSymbol from, PlanOutput out) {
        out.member("symbol").text(from.symbol());
        out.member("label").text(from.label());
        out.member("definition").text(from.definition());
        out.member("codes").objects(CODE, from.codes());
        out.member("thresholds").objects(ThresholdCodec.INSTANCE, from.thresholds());
        out.member("note").text(from.note());
    }
}

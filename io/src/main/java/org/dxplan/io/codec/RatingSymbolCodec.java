package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Threshold;

/** {@link RatingSymbol} (評価の記号). */
final class RatingSymbolCodec extends ObjectCodec<RatingSymbol> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("symbol").asRequired(),
            Member.text("label"),
            Member.text("definition"),
            Member.codes("codes", "rating-code"),
            Member.objects("thresholds", "Threshold"),
            Member.text("note"));

    static final CodeCodec<RatingCode> CODE = new CodeCodec<>("rating-code", RatingCode.CODES);

    static final ObjectCodec<RatingSymbol> INSTANCE = new RatingSymbolCodec();

    private RatingSymbolCodec() {
        super(MEMBERS);
    }

    @Override
    RatingSymbol read(ObjectInput object, PlanInput in) {
        String symbol = "";
        String label = null;
        String definition = null;
        List<RatingCode> codes = List.of();
        List<Threshold> thresholds = List.of();
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "symbol" -> symbol = in.requiredWord();
                case "label" -> label = in.text();
                case "definition" -> definition = in.text();
                case "codes" -> codes = in.objects(CODE);
                case "thresholds" -> thresholds = in.objects(ThresholdCodec.INSTANCE);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new RatingSymbol(symbol, label, definition, codes, thresholds, note, object.extensions());
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

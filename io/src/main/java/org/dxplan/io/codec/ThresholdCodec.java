package org.dxplan.io.codec;

import java.math.BigDecimal;
import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.evaluation.ThresholdBasis;

/** {@link Threshold} (境界値). */
final class ThresholdCodec extends ObjectCodec<Threshold> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("basis", "threshold-basis"),
            Member.number("from"),
            Member.flag("fromOpen"),
            Member.number("to"),
            Member.flag("toOpen"),
            Member.text("unit"),
            Member.text("note"));

    static final CodeCodec<ThresholdBasis> BASIS = new CodeCodec<>("threshold-basis", ThresholdBasis.CODES);

    static final ObjectCodec<Threshold> INSTANCE = new ThresholdCodec();

    private ThresholdCodec() {
        super(MEMBERS);
    }

    @Override
    Threshold read(ObjectInput object, PlanInput in) {
        ThresholdBasis basis = null;
        BigDecimal from = null;
        Boolean fromOpen = null;
        BigDecimal to = null;
        Boolean toOpen = null;
        String unit = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "basis" -> basis = in.object(BASIS);
                case "from" -> from = in.number();
                case "fromOpen" -> fromOpen = in.flag();
                case "to" -> to = in.number();
                case "toOpen" -> toOpen = in.flag();
                case "unit" -> unit = in.word();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Threshold(basis, from, fromOpen, to, toOpen, unit, note, object.extensions());
    }

    @Override
    void write(Threshold from, PlanOutput out) {
        out.member("basis").object(BASIS, from.basis());
        out.member("from").number(from.from());
        out.member("fromOpen").flag(from.fromOpen());
        out.member("to").number(from.to());
        out.member("toOpen").flag(from.toOpen());
        out.member("unit").text(from.unit());
        out.member("note").text(from.note());
    }
}

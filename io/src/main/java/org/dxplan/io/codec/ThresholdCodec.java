package org.dxplan.io.codec;

import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.evaluation.ThresholdBasis;
import org.dxplan.model.evaluation.ThresholdBuilder;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link Threshold} (境界値). */
final class ThresholdCodec extends ObjectCodec<Threshold, ThresholdBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.code("basis", "threshold-basis"),
            Member.number("from"),
            Member.flag("fromOpen"),
            Member.number("to"),
            Member.flag("toOpen"),
            Member.text("unit"),
            Member.text("note"));

    static final CodeCodec<ThresholdBasis> BASIS = new CodeCodec<>("threshold-basis", ThresholdBasis.CODES) {
        @Override
        ThresholdBasis create(String code, @Nullable String text, Extensions extensions) {
            return new ThresholdBasis(code, text, extensions);
        }
    };

    static final ThresholdCodec INSTANCE = new ThresholdCodec();

    private ThresholdCodec() {
        super(MEMBERS);
    }

    @Override
    ThresholdBuilder start() {
        return Threshold.builder();
    }

    @Override
    void read(String member, ThresholdBuilder to, PlanInput in) {
        switch (member) {
            case "basis" -> to.basis(in.object(BASIS));
            case "from" -> to.from(in.number());
            case "fromOpen" -> to.fromOpen(in.flag());
            case "to" -> to.to(in.number());
            case "toOpen" -> to.toOpen(in.flag());
            case "unit" -> to.unit(in.word());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Threshold finish(ThresholdBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
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

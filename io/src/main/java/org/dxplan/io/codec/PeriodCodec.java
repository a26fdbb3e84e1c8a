package org.dxplan.io.codec;

import org.dxplan.part.Extensions;
import org.dxplan.time.Period;
import org.dxplan.time.PeriodBuilder;

/** {@link Period} (期間). */
final class PeriodCodec extends ObjectCodec<Period, PeriodBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.object("start", "PlanDate"),
            Member.object("end", "PlanDate"),
            Member.text("statedLength"),
            Member.text("text"),
            Member.text("note"));

    static final PeriodCodec INSTANCE = new PeriodCodec();

    private PeriodCodec() {
        super(MEMBERS);
    }

    @Override
    PeriodBuilder start() {
        return Period.builder();
    }

    @Override
    void read(String member, PeriodBuilder to, PlanInput in) {
        switch (member) {
            case "start" -> to.start(in.object(PlanDateCodec.INSTANCE));
            case "end" -> to.end(in.object(PlanDateCodec.INSTANCE));
            case "statedLength" -> to.statedLength(in.text());
            case "text" -> to.text(in.text());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    Period finish(PeriodBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(Period from, PlanOutput out) {
        out.member("start").object(PlanDateCodec.INSTANCE, from.start());
        out.member("end").object(PlanDateCodec.INSTANCE, from.end());
        out.member("statedLength").text(from.statedLength());
        out.member("text").text(from.text());
        out.member("note").text(from.note());
    }
}

package org.dxplan.io.codec;

import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;

/** {@link Period} (期間). */
final class PeriodCodec extends ObjectCodec<Period> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.object("start", "PlanDate"),
            Member.object("end", "PlanDate"),
            Member.text("statedLength"),
            Member.text("text"),
            Member.text("note"));

    static final ObjectCodec<Period> INSTANCE = new PeriodCodec();

    private PeriodCodec() {
        super(MEMBERS);
    }

    @Override
    Period read(ObjectInput object, PlanInput in) {
        PlanDate start = null;
        PlanDate end = null;
        String statedLength = null;
        String text = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "start" -> start = in.object(PlanDateCodec.INSTANCE);
                case "end" -> end = in.object(PlanDateCodec.INSTANCE);
                case "statedLength" -> statedLength = in.text();
                case "text" -> text = in.text();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new Period(start, end, statedLength, text, note, object.extensions());
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

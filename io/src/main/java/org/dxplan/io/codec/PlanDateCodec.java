package org.dxplan.io.codec;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.dxplan.time.DateNotation;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.NotationFinding;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * {@link PlanDate} (年度・年月日): a bare integer for a fiscal year, a bare ISO string for a month or day, else an object. A
 * bare string in Japanese notation is read too and becomes an object that keeps its text.
 */
final class PlanDateCodec extends ObjectCodec<PlanDate> {

    private static final Member HALF = Member.integer("half").between(1, 2);
    private static final Member QUARTER = Member.integer("quarter").between(1, 4);
    private static final Member YEAR = Member.integer("year").between(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.fiscalYear("fiscalYear"),
            HALF,
            QUARTER,
            YEAR,
            Member.isoDate("date"),
            Member.closedCode("qualifier", "qualifier"),
            Member.text("text"));

    static final ObjectCodec<PlanDate> INSTANCE = new PlanDateCodec();

    private PlanDateCodec() {
        super(MEMBERS);
    }

    @Override
    public List<Member> shortForms() {
        return List.of(Member.fiscalYear("fiscalYear"), Member.isoDate("date"));
    }

    @Override
    public List<List<String>> alternatives() {
        return List.of(List.of("fiscalYear", "year", "date"), List.of("half", "quarter"));
    }

    @Override
    public Map<String, String> companions() {
        return Map.of("half", "fiscalYear", "quarter", "fiscalYear");
    }

    /** What has been read of a date. */
    static final class Draft {
        private @Nullable FiscalYear fiscalYear;
        private boolean hasUnreadableYear;
        private @Nullable Integer half;
        private @Nullable Integer quarter;
        private @Nullable Integer year;
        private @Nullable PlanDate date;
        private @Nullable Qualifier qualifier;
        private @Nullable String text;
    }

    @Override
    @Nullable
    PlanDate read(ObjectInput object, PlanInput in) {
        Draft to = new Draft();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "fiscalYear" -> {
                    to.fiscalYear = FiscalYears.read(in);
                    to.hasUnreadableYear = to.fiscalYear == null;
                }
                case "half" -> to.half = inRange(HALF, in);
                case "quarter" -> to.quarter = inRange(QUARTER, in);
                case "year" -> to.year = inRange(YEAR, in);
                case "date" -> to.date = isoDate(in);
                case "qualifier" -> to.qualifier = qualifier(in);
                case "text" -> to.text = in.text();
                default -> throw unknown(member);
            }
        }
        return made(to, object);
    }

    private static @Nullable Integer inRange(Member member, PlanInput in) {
        Integer number = in.integer();
        if (number != null && !member.takes(number)) {
            in.badValue(number.toString(), "date");
            return null;
        }
        return number;
    }

    private static @Nullable PlanDate isoDate(PlanInput in) {
        String text = in.text();
        if (text == null) {
            return null;
        }
        PlanDate date = PlanDate.findIsoDate(text);
        if (date == null) {
            in.badValue(text, "iso-month-or-day");
        }
        return date;
    }

    private static @Nullable Qualifier qualifier(PlanInput in) {
        String code = in.word();
        Qualifier qualifier = code == null ? null : Qualifier.find(code);
        if (code != null && qualifier == null) {
            in.unknownCode(code, "qualifier", ClosedCodes.QUALIFIER, true);
        }
        return qualifier;
    }

    private static @Nullable PlanDate made(Draft from, ObjectInput object) {
        boolean part = from.half != null || from.quarter != null;
        if (part && from.hasUnreadableYear) {
            return null;
        }
        int points = (from.fiscalYear != null ? 1 : 0) + (from.year != null ? 1 : 0) + (from.date != null ? 1 : 0);
        if (points > 1 || (part && from.fiscalYear == null) || (from.half != null && from.quarter != null)) {
            object.contradiction(given(from), "date");
            return null;
        }
        return point(from).withQualifier(from.qualifier).withText(from.text).withExtensions(object.extensions());
    }

    private static String given(Draft from) {
        StringJoiner members = new StringJoiner(", ");
        if (from.fiscalYear != null) {
            members.add("fiscalYear");
        }
        if (from.half != null) {
            members.add("half");
        }
        if (from.quarter != null) {
            members.add("quarter");
        }
        if (from.year != null) {
            members.add("year");
        }
        if (from.date != null) {
            members.add("date");
        }
        return members.toString();
    }

    private static PlanDate point(Draft from) {
        if (from.fiscalYear != null) {
            return from.half != null
                    ? PlanDate.ofHalf(from.fiscalYear, from.half)
                    : from.quarter != null
                            ? PlanDate.ofQuarter(from.fiscalYear, from.quarter)
                            : PlanDate.of(from.fiscalYear);
        }
        if (from.year != null) {
            return PlanDate.ofYear(from.year);
        }
        return from.date != null ? from.date : PlanDate.NONE;
    }

    @Override
    @Nullable
    PlanDate readShort(PlanInput in) {
        if (in.token() == JsonToken.VALUE_NUMBER_INT) {
            FiscalYear year = FiscalYears.ofInteger(in);
            return year == null ? null : PlanDate.of(year);
        }
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType("date");
            return null;
        }
        String text = in.text();
        if (text == null) {
            return null;
        }
        PlanDate date = PlanDate.findIsoDate(text);
        return date != null ? date : ofNotation(text, in);
    }

    private static @Nullable PlanDate ofNotation(String text, PlanInput in) {
        DateNotation notation = DateNotation.read(text);
        if (notation.date() != null) {
            return notation.date();
        }
        if (notation.findings().contains(NotationFinding.BARE_NUMBER)) {
            in.wrongType("date");
        } else if (notation.findings().contains(NotationFinding.IMPOSSIBLE_ERA_YEAR)) {
            FiscalYears.impossibleYear(text, in);
        } else {
            in.badValue(text, "date");
        }
        return null;
    }

    @Override
    void write(PlanDate from, PlanOutput out) {
        FiscalYears.write(from.statedFiscalYear(), out.member("fiscalYear"));
        out.member("half").integer(from.half());
        out.member("quarter").integer(from.quarter());
        out.member("year").integer(from.year());
        out.member("date").text(from.isoDate());
        Qualifier qualifier = from.qualifier();
        out.member("qualifier").text(qualifier == null ? null : qualifier.code());
        out.member("text").text(from.text());
    }

    @Override
    boolean writeShort(PlanDate value, PlanOutput out) {
        if (!value.isPlain()) {
            return false;
        }
        switch (value.precision()) {
            case FISCAL_YEAR -> FiscalYears.write(value.statedFiscalYear(), out);
            case MONTH, DAY -> out.text(value.isoDate());
            case FISCAL_HALF, FISCAL_QUARTER, YEAR, NONE -> {
                return false;
            }
        }
        return true;
    }
}

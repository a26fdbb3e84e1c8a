package org.dxplan.io.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.MissingReason;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * {@link Value} (値): a bare number when nothing else is said, else an object with one of number, range, change, missing, or
 * only text.
 */
final class ValueCodec extends ObjectCodec<Value> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.number("number"),
            Member.number("from"),
            Member.number("to"),
            Member.object("change", "Change"),
            Member.code("missing", "missing-reason"),
            Member.closedCode("bound", "bound"),
            Member.flag("approximate"),
            Member.text("text"));

    private static final CodeCodec<MissingReason> MISSING = new CodeCodec<>("missing-reason", MissingReason.CODES);

    static final ObjectCodec<Value> INSTANCE = new ValueCodec();

    private ValueCodec() {
        super(MEMBERS);
    }

    @Override
    public List<Member> shortForms() {
        return List.of(Member.number("number"));
    }

    @Override
    public List<List<String>> alternatives() {
        return List.of(List.of("number", "from", "change", "missing"), List.of("number", "to", "change", "missing"));
    }

    /** What has been read of a value. */
    static final class Draft {
        private @Nullable BigDecimal number;
        private @Nullable BigDecimal from;
        private @Nullable BigDecimal to;
        private Value.@Nullable Change change;
        private @Nullable MissingReason missing;
        private @Nullable Bound bound;
        private @Nullable Boolean approximate;
        private @Nullable String text;
    }

    @Override
    @Nullable
    Value read(ObjectInput object, PlanInput in) {
        Draft to = new Draft();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "number" -> to.number = in.number();
                case "from" -> to.from = in.number();
                case "to" -> to.to = in.number();
                case "change" -> to.change = in.object(ChangeCodec.INSTANCE);
                case "missing" -> to.missing = in.object(MISSING);
                case "bound" -> to.bound = bound(in);
                case "approximate" -> to.approximate = in.flag();
                case "text" -> to.text = in.text();
                default -> throw unknown(member);
            }
        }
        return made(to, object);
    }

    private static @Nullable Bound bound(PlanInput in) {
        String code = in.word();
        Bound bound = code == null ? null : Bound.find(code);
        if (code != null && bound == null) {
            in.unknownCode(code, "bound", ClosedCodes.BOUND, true);
        }
        return bound;
    }

    private static @Nullable Value made(Draft from, ObjectInput object) {
        Extensions extensions = object.extensions();
        boolean range = from.from != null || from.to != null;
        int forms = (from.number != null ? 1 : 0)
                + (range ? 1 : 0)
                + (from.change != null ? 1 : 0)
                + (from.missing != null ? 1 : 0);
        if (forms > 1) {
            object.contradiction(given(from), "value");
            return null;
        }
        if (from.number != null) {
            return new Value.NumberValue(from.number, from.bound, from.approximate, from.text, extensions);
        }
        if (range) {
            return new Value.RangeValue(from.from, from.to, from.bound, from.approximate, from.text, extensions);
        }
        if (from.change != null) {
            return new Value.ChangeValue(from.change, from.bound, from.approximate, from.text, extensions);
        }
        if (from.missing != null) {
            return new Value.MissingValue(from.missing, from.bound, from.approximate, from.text, extensions);
        }
        return new Value.TextValue(from.bound, from.approximate, from.text, extensions);
    }

    private static String given(Draft from) {
        StringJoiner members = new StringJoiner(", ");
        if (from.number != null) {
            members.add("number");
        }
        if (from.from != null) {
            members.add("from");
        }
        if (from.to != null) {
            members.add("to");
        }
        if (from.change != null) {
            members.add("change");
        }
        if (from.missing != null) {
            members.add("missing");
        }
        return members.toString();
    }

    @Override
    @Nullable
    Value readShort(PlanInput in) {
        if (!in.token().isNumeric()) {
            in.wrongType("value");
            return null;
        }
        BigDecimal number = in.number();
        return number == null ? null : Value.of(number);
    }

    @Override
    void write(Value from, PlanOutput out) {
        out.member("number").number(from instanceof Value.NumberValue value ? value.number() : null);
        out.member("from").number(from instanceof Value.RangeValue value ? value.from() : null);
        out.member("to").number(from instanceof Value.RangeValue value ? value.to() : null);
        out.member("change")
                .object(ChangeCodec.INSTANCE, from instanceof Value.ChangeValue value ? value.change() : null);
        out.member("missing").object(MISSING, from instanceof Value.MissingValue value ? value.missing() : null);
        out.member("bound").text(from.bound() == null ? null : from.bound().code());
        out.member("approximate").flag(from.approximate());
        out.member("text").text(from.text());
    }

    @Override
    boolean writeShort(Value value, PlanOutput out) {
        if (!(value instanceof Value.NumberValue number) || !value.isBareNumber()) {
            return false;
        }
        out.number(number.number());
        return true;
    }

    @Override
    boolean isNumber(Value value) {
        return value.isBareNumber();
    }
}

package org.dxplan.io.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dxplan.io.codec.CodecTables;
import org.dxplan.io.codec.Member;
import org.dxplan.io.codec.MemberType;
import org.dxplan.io.support.JsonText.Value;

/**
 * One member of an object, or one item of such a member, in the JSON of a plan, with what the format says about it.
 *
 * @param owner  the object
 * @param value  the value of the member, or the item
 * @param member  what the member takes
 * @param isItem  whether it is an item of the member
 */
public record Spot(Value owner, Value value, Member member, boolean isItem) {

    /** Everything in a plan that the format knows, in the order of the text. */
    public static List<Spot> all(JsonText text) {
        List<Spot> spots = new ArrayList<>();
        addMembers(text, text.root(), CodecTables.members("DxPlan"), spots);
        return spots;
    }

    private static void addMembers(JsonText text, Value owner, List<Member> members, List<Spot> spots) {
        for (Value value : owner.children()) {
            Optional<Member> member = members.stream()
                    .filter(known -> known.name().equals(value.name()))
                    .findFirst();
            if (member.isPresent()) {
                spots.add(new Spot(owner, value, member.get(), false));
                if (member.get().list()) {
                    for (Value item : value.children()) {
                        spots.add(new Spot(owner, item, member.get(), true));
                        addNested(text, item, member.get(), spots);
                    }
                } else {
                    addNested(text, value, member.get(), spots);
                }
            }
        }
    }

    private static void addNested(JsonText text, Value value, Member member, List<Spot> spots) {
        if (text.first(value) == '{') {
            addMembers(
                    text,
                    value,
                    member.type() == MemberType.OBJECT
                            ? CodecTables.members(member.detail())
                            : CodecTables.membersOfCodes(),
                    spots);
        }
    }

    /** Whether a whole array is asked for. */
    public boolean isArray() {
        return member.list() && !isItem;
    }

    /** Whether the plan cannot do without, and holds an empty text in its place. */
    public boolean isRequiredText() {
        return !isItem
                && member.required()
                && switch (member.type()) {
                    case VERSION, ID, REFERENCE, TEXT -> true;
                    default -> false;
                };
    }

    /** The word for what is asked for. */
    public String expected() {
        if (isArray()) {
            return "json-array";
        }
        return switch (member.type()) {
            case VERSION, ID, REFERENCE, TEXT, CLOSED_CODE, ISO_DATE -> "json-text";
            case INTEGER -> "json-integer";
            case NUMBER -> "json-number";
            case FLAG -> "json-flag";
            case CODE -> "code";
            case FISCAL_YEAR -> "fiscal-year";
            case OBJECT ->
                switch (member.detail()) {
                    case "PlanDate" -> "date";
                    case "Value" -> "value";
                    case "PageRange" -> "page-range";
                    default -> "json-object";
                };
        };
    }

    /** Whether JSON of a kind is taken here: text, integer, fraction, flag, array, object. */
    public boolean takes(String kind) {
        return switch (expected()) {
            case "json-array" -> kind.equals("array");
            case "json-text" -> kind.equals("text");
            case "json-integer" -> kind.equals("integer");
            case "json-number" -> kind.equals("integer") || kind.equals("fraction");
            case "json-flag" -> kind.equals("flag");
            case "code" -> kind.equals("text") || kind.equals("object");
            case "fiscal-year" -> kind.equals("integer") || kind.equals("text");
            case "date" -> kind.equals("integer") || kind.equals("text") || kind.equals("object");
            case "value" -> kind.equals("integer") || kind.equals("fraction") || kind.equals("object");
            case "page-range" -> kind.equals("integer") || kind.equals("object");
            default -> kind.equals("object");
        };
    }

    /** Whether this is the year of a date's half or quarter, without which those mean nothing. A report has an id. */
    public boolean isYearOfAPart() {
        return member.type() == MemberType.FISCAL_YEAR
                && owner.member("id").isEmpty()
                && (owner.member("half").isPresent() || owner.member("quarter").isPresent());
    }
}

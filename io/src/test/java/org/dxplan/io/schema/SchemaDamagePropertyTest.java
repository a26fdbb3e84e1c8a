package org.dxplan.io.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.codec.CodecTables;
import org.dxplan.io.codec.Member;
import org.dxplan.io.codec.MemberType;
import org.dxplan.io.support.JsonText;
import org.dxplan.io.support.JsonText.Value;
import org.dxplan.io.support.PlanArbitraries;
import org.dxplan.io.support.RealPlan;
import org.dxplan.io.support.Spot;

/** Damages a place of a plan in any way that comes to mind: reader and schema judge what comes out alike. */
class SchemaDamagePropertyTest {

    /** Values of all types and forms; each is right at some member and wrong at most others. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "7",
            "0",
            "-1.50",
            "2024",
            "2024.0",
            "1867",
            "99999999999",
            "\"違う型😀\"",
            "\"\"",
            "\"m1-1\"",
            "\"M1\"",
            "\"2024\"",
            "\"2024-03\"",
            "\"2024-02-30\"",
            "\"2024-13\"",
            "\"R6.3.31\"",
            "\"令和6年度末\"",
            "\"平成31年度\"",
            "\"at-least\"",
            "\"increase\"",
            "\"end\"",
            "\"1.5\"",
            "[]",
            "[null]",
            "[7]",
            "[\"二\"]",
            "[{}]",
            "{}",
            "{\"x-違う\": [null]}",
            "{\"code\": \"adopted\", \"text\": \"策定\"}",
            "{\"text\": \"策定\"}",
            "{\"code\": 5}",
            "{\"id\": \"m9\", \"title\": \"窓口の予約\", \"name\": \"予約率\"}",
            "{\"fiscalYear\": 2024, \"half\": 2}",
            "{\"fiscalYear\": 2024, \"half\": 2, \"quarter\": 4}",
            "{\"half\": 2}",
            "{\"year\": 2024, \"date\": \"2024-03\"}",
            "{\"qualifier\": \"until\", \"text\": \"法改正まで\"}",
            "{\"number\": 95.0, \"bound\": \"at-least\"}",
            "{\"number\": 95, \"from\": 90}",
            "{\"from\": 90, \"to\": 95}",
            "{\"from\": 90, \"missing\": \"pending\"}",
            "{\"change\": {\"basis\": \"baseline\", \"amount\": \"2\"}}");

    private static final List<JsonText> REAL =
            List.of(real("furano-dx-draft"), real("ibaraki-dx-declaration"), real("miharu-dx-2023"));

    /** Which place, and which value goes there. */
    private record Choice(int place, String value) {}

    @Provide
    static Arbitrary<JsonText> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        PlanArbitraries.soundPlans()
                                .map(plan -> withGoodIds(
                                        JsonText.of(PlanWriter.create().toText(plan))))),
                Tuple.of(1, Arbitraries.of(REAL)));
    }

    private static JsonText real(String name) {
        try {
            return JsonText.of(Files.readString(RealPlan.FILE.resolveSibling(name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of random plans are any text; with these every other damage would be hidden. */
    private static JsonText withGoodIds(JsonText text) {
        StringBuilder good = new StringBuilder(text.text());
        List<Spot> ids = Spot.all(text).stream()
                .filter(spot -> spot.member().type() == MemberType.ID)
                .toList();
        for (int i = ids.size() - 1; i >= 0; i--) {
            Value id = ids.get(i).value();
            good.replace(id.start(), id.end(), "\"id-" + i + "\"");
        }
        return JsonText.of(good.toString());
    }

    /** Many for each plan, for plans cost more than damages. */
    @Provide
    static Arbitrary<List<Choice>> choices() {
        return Combinators.combine(Arbitraries.integers().between(0, 1_000_000), Arbitraries.of(VALUES))
                .as(Choice::new)
                .list()
                .ofSize(20);
    }

    @Property(tries = 80)
    void replaced(@ForAll("texts") JsonText text, @ForAll("choices") List<Choice> choices) {
        List<Spot> spots = Spot.all(text);
        for (Choice choice : choices) {
            Value place = chosen(spots, choice).value();
            judged(text.with(place.start(), place.end(), choice.value()));
        }
    }

    @Property(tries = 20)
    void deleted(@ForAll("texts") JsonText text, @ForAll("choices") List<Choice> choices) {
        List<Spot> spots = Spot.all(text);
        for (Choice choice : choices) {
            judged(text.without(chosen(spots, choice).value()));
        }
    }

    @Property(tries = 80)
    void added(@ForAll("texts") JsonText text, @ForAll("choices") List<Choice> choices) {
        List<Addition> additions = additions(text);
        for (Choice choice : choices) {
            Addition addition = chosen(additions, choice);
            int inside = addition.object().start() + 1;
            String comma = addition.object().children().isEmpty() ? "" : ",";
            judged(text.with(inside, inside, "\"" + addition.name() + "\": " + choice.value() + comma));
        }
    }

    /** A member that an object could have and has not. */
    private record Addition(Value object, String name) {}

    private static List<Addition> additions(JsonText text) {
        List<Addition> additions = new ArrayList<>();
        add(text.root(), CodecTables.members("DxPlan"), additions);
        for (Spot spot : Spot.all(text)) {
            if (!spot.isArray() && text.first(spot.value()) == '{') {
                boolean isRecord = spot.member().type() == MemberType.OBJECT;
                add(
                        spot.value(),
                        isRecord ? CodecTables.members(spot.member().detail()) : CodecTables.membersOfCodes(),
                        additions);
            }
        }
        return additions;
    }

    private static void add(Value object, List<Member> members, List<Addition> to) {
        members.stream()
                .map(Member::name)
                .filter(name -> object.member(name).isEmpty())
                .forEach(name -> to.add(new Addition(object, name)));
    }

    private static <T> T chosen(List<T> from, Choice choice) {
        return from.get(choice.place() % from.size());
    }

    private static void judged(String damaged) {
        Statistics.collect(SchemaEquivalenceTest.agreed(damaged, damaged));
    }
}

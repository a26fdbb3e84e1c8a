package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.dxplan.io.codec.MemberType;
import org.dxplan.io.support.JsonText;
import org.dxplan.io.support.JsonText.Value;
import org.dxplan.io.support.PlanArbitraries;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.io.support.RealPlan;
import org.dxplan.io.support.Spot;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.TextRange;

/**
 * Damages one place of a sound plan: whatever it is, exactly that is told, exactly there, and everything else is read as
 * before.
 */
class DamagePropertyTest {

    /** A value of each JSON type that no member takes by its content. */
    private static final Map<String, String> KINDS = Map.of(
            "text", "\"違う型😀\"",
            "integer", "7",
            "fraction", "-1.50",
            "flag", "true",
            "array", "[ 1, \"二\" ]",
            "object", "{ \"x-違う\": [] }");

    private static final JsonText REAL = JsonText.of(RealPlan.text());

    private final PlanReader reader = PlanReader.create();
    private final PlanWriter writer = PlanWriter.create();

    @Provide
    static Arbitrary<JsonText> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        PlanArbitraries.soundPlans()
                                .map(plan -> JsonText.of(PlanWriter.create().toText(plan)))),
                Tuple.of(1, Arbitraries.just(REAL)));
    }

    @Provide
    static Arbitrary<String> kinds() {
        return Arbitraries.of(KINDS.keySet().stream().sorted().toList());
    }

    @Property(tries = 250)
    void retyped(
            @ForAll("texts") JsonText text,
            @ForAll @IntRange(max = 1_000_000) int choice,
            @ForAll("kinds") String kind) {
        List<Spot> spots =
                Spot.all(text).stream().filter(spot -> !spot.takes(kind)).toList();
        Spot spot = spots.get(choice % spots.size());
        String json = KINDS.getOrDefault(kind, "");
        JsonText damaged =
                JsonText.of(text.with(spot.value().start(), spot.value().end(), json));
        Value place = damaged.get(spot.value().pointer());

        ReadResult result = reader.read(damaged.text());
        assertLines(result, expectedOfRetyping(spot, kind, json, damaged.range(place)));
        assertThat(result.isComplete()).isFalse();
        assertThat(withVersion(result)).isEqualTo(readWithout(text, spot));
    }

    private static String expectedOfRetyping(Spot spot, String kind, String json, TextRange range) {
        String found = "json-" + (kind.equals("integer") || kind.equals("fraction") ? "number" : kind);
        boolean unquoted = found.equals("json-number")
                && (spot.expected().equals("json-text") || spot.expected().equals("code"));
        return range + " error DOC-05 " + spot.value().pointer() + " {member="
                + spot.member().name() + ", expected=" + spot.expected() + ", found=" + found
                + (unquoted ? ", value=" + json : "")
                + "} hint=" + (unquoted ? "unquoted-text" : spot.isArray() ? "single-item" : "");
    }

    @Property(tries = 120)
    void quoted(@ForAll("texts") JsonText text, @ForAll @IntRange(max = 1_000_000) int choice) {
        List<Spot> spots = Spot.all(text).stream()
                .filter(spot -> !spot.isArray() && spot.takes("integer"))
                .toList();
        Assume.that(!spots.isEmpty());
        Spot spot = spots.get(choice % spots.size());
        JsonText damaged =
                JsonText.of(text.with(spot.value().start(), spot.value().end(), "\"2024\""));

        ReadResult result = reader.read(damaged.text());
        assertLines(
                result,
                damaged.range(damaged.get(spot.value().pointer())) + " error DOC-05 "
                        + spot.value().pointer() + " {member="
                        + spot.member().name() + ", expected=" + spot.expected()
                        + ", found=json-text, value=2024} hint=quoted-number");
        assertThat(withVersion(result)).isEqualTo(readWithout(text, spot));
    }

    @Property(tries = 120)
    void replacedByNull(@ForAll("texts") JsonText text, @ForAll @IntRange(max = 1_000_000) int choice) {
        List<Spot> spots =
                Spot.all(text).stream().filter(spot -> !spot.isYearOfAPart()).toList();
        Spot spot = spots.get(choice % spots.size());
        JsonText damaged =
                JsonText.of(text.with(spot.value().start(), spot.value().end(), "null"));
        String place = damaged.range(damaged.get(spot.value().pointer())) + " ";
        String told = " " + spot.value().pointer() + " {member=" + spot.member().name();

        ReadResult result = reader.read(damaged.text());
        if (!spot.isItem() && spot.member().required()) {
            assertLines(
                    result,
                    place + "error DOC-05" + told + ", expected=" + spot.expected() + ", found=json-null} hint=");
        } else {
            assertLines(result, place + (spot.isItem() ? "error" : "warning") + " DOC-11" + told + "} hint=");
            assertThat(result.isComplete()).isEqualTo(!spot.isItem());
        }
        assertThat(withVersion(result)).isEqualTo(readWithout(text, spot));
    }

    @Property(tries = 150)
    void doubled(
            @ForAll("texts") JsonText text,
            @ForAll @IntRange(max = 1_000_000) int choice,
            @ForAll("kinds") String kind,
            @ForAll boolean atTheEnd) {
        List<Value> members = text.all().filter(Value::isMember).toList();
        Value member = members.get(choice % members.size());
        Value owner = ownerOf(text, member);
        Value before = atTheEnd ? owner.children().get(owner.children().size() - 1) : member;
        String name = text.text().substring(member.nameStart(), member.nameEnd());
        JsonText damaged = JsonText.of(text.with(before.end(), before.end(), ",\n\n" + name + " : " + KINDS.get(kind)));
        List<Value> both = damaged.all()
                .filter(value -> value.isMember() && value.pointer().equals(member.pointer()))
                .toList();

        ReadResult result = reader.read(damaged.text());
        assertLines(
                result,
                damaged.name(both.get(1)) + " error DOC-07 " + member.pointer() + " {member=" + member.name()
                        + "} hint= related=" + damaged.opening(both.get(0)) + " " + member.pointer());
        assertThat(result.isComplete()).isFalse();
        assertThat(result.plan()).isEqualTo(reader.read(text.text()).plan());
    }

    @Property(tries = 150)
    void renamed(@ForAll("texts") JsonText text, @ForAll @IntRange(max = 1_000_000) int choice) {
        List<Spot> spots =
                Spot.all(text).stream().filter(spot -> !spot.isItem()).toList();
        Spot spot = spots.get(choice % spots.size());
        JsonText damaged =
                JsonText.of(text.with(spot.value().nameStart(), spot.value().nameEnd(), "\"謎の項目😀\""));
        Value renamed = damaged.get(spot.owner().pointer() + "/謎の項目😀");
        List<String> expected = new ArrayList<>(expectedOfMissing(spot, damaged));
        expected.add(damaged.name(renamed) + " warning DOC-08 " + renamed.pointer() + " {member=謎の項目😀} hint=");

        ReadResult result = reader.read(damaged.text());
        assertLines(result, expected.toArray(String[]::new));
        assertThat(result.isComplete()).isEqualTo(!spot.member().required() && !spot.isYearOfAPart());
        if (!spot.isYearOfAPart()) {
            assertHolds(result, damaged, spot);
        }
    }

    @Property(tries = 150)
    void deleted(@ForAll("texts") JsonText text, @ForAll @IntRange(max = 1_000_000) int choice) {
        List<Spot> spots =
                Spot.all(text).stream().filter(spot -> !spot.isItem()).toList();
        Spot spot = spots.get(choice % spots.size());
        JsonText damaged = JsonText.of(text.without(spot.value()));

        ReadResult result = reader.read(damaged.text());
        assertLines(result, expectedOfMissing(spot, damaged).toArray(String[]::new));
        assertThat(result.isComplete()).isEqualTo(!spot.member().required() && !spot.isYearOfAPart());
    }

    private static List<String> expectedOfMissing(Spot spot, JsonText damaged) {
        Value owner = damaged.get(spot.owner().pointer());
        String pointer = owner.pointer().isEmpty() ? "(root)" : owner.pointer();
        if (spot.isYearOfAPart()) {
            String part = owner.member("half").isPresent() ? "half" : "quarter";
            return List.of(damaged.range(owner) + " error DOC-10 " + pointer + " {value=" + part
                    + ", expected=date} hint=date");
        } else if (!spot.member().required()) {
            return List.of();
        } else if (spot.member().type() == MemberType.VERSION) {
            return List.of(damaged.opening(owner) + " error DOC-03 (root) {found=absent, supported=1.0} hint=");
        }
        return List.of(damaged.opening(owner) + " error DOC-06 " + pointer + " {member="
                + spot.member().name() + "} hint=");
    }

    private static void assertLines(ReadResult result, String... expected) {
        assertThat(result.problems())
                .extracting(ProblemLines::line)
                .containsExactly(Stream.of(expected).map(ProblemLines::escaped).toArray(String[]::new));
        result.problems().forEach(ProblemLines::isTold);
        assertThat(result.count(Severity.ERROR) > 0)
                .isEqualTo(Stream.of(expected).anyMatch(line -> line.contains(" error ")));
    }

    /** What is read if the place is left out; an empty text stays where one must stand. */
    private DxPlan readWithout(JsonText text, Spot spot) {
        if (spot.isRequiredText() && spot.member().type() == MemberType.VERSION) {
            return withVersion(reader.read(text.text()));
        }
        return withVersion(reader.read(
                spot.isRequiredText()
                        ? text.with(spot.value().start(), spot.value().end(), "\"\"")
                        : text.without(spot.value())));
    }

    private static DxPlan withVersion(ReadResult result) {
        return result.plan().orElseThrow().toBuilder()
                .formatVersion(DxPlan.FORMAT_VERSION)
                .build();
    }

    /** The plan holds what the damaged text says, the renamed member with it. */
    private void assertHolds(ReadResult result, JsonText damaged, Spot spot) {
        String completed = damaged.text();
        if (spot.isRequiredText()) {
            Value owner = damaged.get(spot.owner().pointer());
            completed = damaged.with(
                    owner.start(), owner.start() + 1, "{\"" + spot.member().name() + "\": \"\",");
        }
        JsonText expected = JsonText.of(completed);
        JsonText written = JsonText.of(writer.toText(result.plan().orElseThrow()));
        assertThat(written.content(written.root())).isEqualTo(expected.content(expected.root()));
    }

    private static Value ownerOf(JsonText text, Value member) {
        return text.all()
                .filter(value -> value.children().contains(member))
                .findFirst()
                .orElseThrow();
    }
}

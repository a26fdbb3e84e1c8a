package org.dxplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    private static final List<String> GLOSSARY = List.of("テレワーク", "デジタルデバイド", "デジタル・ガバメント", "DX", "AI", "RPA");

    @ParameterizedTest
    @CsvSource({
        "デジタルデバインド, デジタルデバイド",
        "テレワーク, テレワーク",
        "テレーワク, テレワーク",
        "テワーク, テレワーク",
        "デジタルガバメント, デジタル・ガバメント",
        "RPAA, RPA",
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        List<String> others = new ArrayList<>(GLOSSARY);
        others.remove(typed);

        assertThat(NearMiss.nearest(typed, others)).isEqualTo(typed.equals(meant) ? null : meant);
    }

    @Test
    void isSilentIfNoWordIsNear() {
        assertThat(NearMiss.nearest("ロボット", GLOSSARY)).isNull();
        assertThat(NearMiss.nearest("", GLOSSARY)).isNull();
    }

    @Test
    void doesNotGuessAtHalfOfAWord() {
        assertThat(NearMiss.nearest("AR", GLOSSARY)).isNull();
        assertThat(NearMiss.nearest("AIA", GLOSSARY)).isEqualTo("AI");
        assertThat(NearMiss.nearest("RAP", GLOSSARY)).isEqualTo("RPA");
        assertThat(NearMiss.nearest("ドローンズド", List.of("ドローン"))).isEqualTo("ドローン");
        assertThat(NearMiss.nearest("ドロンズ", List.of("ドローン"))).isNull();
    }

    @Test
    void prefersTheNearestAndThenTheFirst() {
        assertThat(NearMiss.nearest("titel", List.of("tie", "titles", "title", "tile")))
                .isEqualTo("title");
        assertThat(NearMiss.nearest("measure", List.of("measured", "measures"))).isEqualTo("measured");
    }

    @Test
    void givesUpOnTooManyCandidates() {
        List<String> many = new ArrayList<>(List.of("title"));
        for (int i = 0; i < 1_000; i++) {
            many.add("member" + i);
        }

        assertThat(NearMiss.nearest("titel", many)).isNull();
        assertThat(NearMiss.nearest("titel", many.subList(0, 1_000))).isEqualTo("title");
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(NearMiss.distance("𠮷野家", "吉野家")).isEqualTo(1);
        assertThat(NearMiss.distance("𠮷", "")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"ca, abc, 3", "abcdef, badcfe, 3", "abcd, badc, 2", "title, title, 0", "goals, measures, 3"})
    void countsUpToThree(String a, String b, int distance) {
        assertThat(NearMiss.distance(a, b)).isEqualTo(distance);
    }

    @Property
    void agreesWithTheDefinition(
            @ForAll @StringLength(max = 6) @Chars({'a', 'b', 'ー', 'デ'}) String a,
            @ForAll @StringLength(max = 6) @Chars({'a', 'b', 'ー', 'デ'}) String b) {
        assertThat(NearMiss.distance(a, b)).isEqualTo(Math.min(3, slowDistance(a, b)));
        assertThat(NearMiss.distance(b, a)).isEqualTo(NearMiss.distance(a, b));
    }

    /** The definition of the restricted distance, written down as it reads. */
    private static int slowDistance(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shortA = a.substring(0, a.length() - 1);
        String shortB = b.substring(0, b.length() - 1);
        boolean same = a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
        int least = Math.min(
                slowDistance(shortA, shortB) + (same ? 0 : 1),
                1 + Math.min(slowDistance(shortA, b), slowDistance(a, shortB)));
        if (!shortA.isEmpty()
                && !shortB.isEmpty()
                && a.charAt(a.length() - 1) == shortB.charAt(shortB.length() - 1)
                && b.charAt(b.length() - 1) == shortA.charAt(shortA.length() - 1)) {
            least = Math.min(
                    least,
                    1
                            + slowDistance(
                                    shortA.substring(0, shortA.length() - 1),
                                    shortB.substring(0, shortB.length() - 1)));
        }
        return least;
    }
}

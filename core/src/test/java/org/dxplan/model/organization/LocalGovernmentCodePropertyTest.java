package org.dxplan.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dxplan.reference.LocalGovernmentEntry;
import org.dxplan.reference.LocalGovernments;

/** What holds for every code: those of the table, and all that could be. */
class LocalGovernmentCodePropertyTest {

    private static final List<String> REAL = LocalGovernments.builtIn().all().stream()
            .map(LocalGovernmentEntry::code)
            .map(LocalGovernmentCode::value)
            .toList();

    private static final int[] WEIGHTS = {6, 5, 4, 3, 2};

    @Provide
    Arbitrary<String> codes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 47),
                        Arbitraries.integers().between(0, 999))
                .as((prefecture, municipality) -> LocalGovernmentCode.ofFiveDigits(
                                Integer.toString(100_000 + 1_000 * prefecture + municipality)
                                        .substring(1))
                        .value());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789０１９-－ 　a").ofMaxLength(9);
    }

    @Example
    void everyRealCodeIsReadAndCompletedFromItsFirstFiveDigits() {
        assertThat(REAL).hasSize(1969);
        for (String code : REAL) {
            assertThat(LocalGovernmentCode.of(code).value()).isEqualTo(code);
            assertThat(LocalGovernmentCode.ofFiveDigits(code.substring(0, 5)).value())
                    .isEqualTo(code);
        }
    }

    @Example
    void aWrongDigitInARealCodeIsNoticed() {
        for (String code : REAL) {
            for (int place = 0; place < 6; place++) {
                for (int step = 1; step < 10; step++) {
                    assertNoticed(code, place, step);
                }
            }
        }
    }

    @Property
    void aWrongDigitInAnyCodeIsNoticed(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 5) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        assertNoticed(code, place, step);
    }

    /** All are but those that only turn a rest of 0 into 10, or back. */
    private static void assertNoticed(String code, int place, int step) {
        char digit = (char) ('0' + (code.charAt(place) - '0' + step) % 10);
        String wrong = code.substring(0, place) + digit + code.substring(place + 1);
        int prefecture = Integer.parseInt(wrong.substring(0, 2));
        boolean isHidden = place < 5
                && prefecture >= 1
                && prefecture <= 47
                && Set.of(rest(code), rest(wrong)).equals(Set.of(0, 10));

        assertThat(LocalGovernmentCode.find(wrong) != null)
                .as(wrong + " for " + code)
                .isEqualTo(isHidden);
    }

    private static int rest(String code) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (code.charAt(place) - '0');
        }
        return sum % 11;
    }

    @Property
    void aCodeIsReadHoweverItIsPrinted(@ForAll("codes") String code) {
        String fullWidth = code.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        LocalGovernmentCode expected = LocalGovernmentCode.of(code);

        assertThat(LocalGovernmentCode.parse(fullWidth)).isEqualTo(expected);
        assertThat(LocalGovernmentCode.parse(code.substring(0, 5) + "-" + code.substring(5)))
                .isEqualTo(expected);
        assertThat(expected.prefecture().prefectureDigits()).isEqualTo(code.substring(0, 2));
        assertThat(LocalGovernment.of(code, "架空町").parsedCode()).contains(expected);
    }

    @Property
    void codesAreOrderedAsTheirNumbers(@ForAll("codes") String one, @ForAll("codes") String other) {
        assertThat(Integer.signum(LocalGovernmentCode.of(one).compareTo(LocalGovernmentCode.of(other))))
                .isEqualTo(Integer.compare(Integer.parseInt(one), Integer.parseInt(other)));
    }

    @Property
    void anyTextIsACodeOrRefused(@ForAll("texts") String text) {
        LocalGovernmentCode found = LocalGovernmentCode.find(text);
        if (found == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> LocalGovernmentCode.of(text));
        } else {
            assertThat(LocalGovernmentCode.parse(text)).isEqualTo(found).hasToString(text);
        }
        LocalGovernmentCode completed = LocalGovernmentCode.findFiveDigits(text);
        if (completed == null) {
            assertThatIllegalArgumentException().isThrownBy(() -> LocalGovernmentCode.ofFiveDigits(text));
        } else {
            assertThat(completed.fiveDigits()).isEqualTo(text);
        }
    }
}

package org.dxplan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.dxplan.model.DxPlan;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingAxis;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingMethod;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.evaluation.ThresholdBasis;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingScalePresetsTest {

    private static final RatingScalePresets PRESETS = RatingScalePresets.builtIn();

    static Stream<RatingScalePreset> presets() {
        return PRESETS.all().stream();
    }

    private static RatingScale scale(String id) {
        return PRESETS.find(id).orElseThrow().scale();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetIsAWholeScale(RatingScalePreset preset) {
        RatingScale scale = preset.scale();
        Set<String> symbols = new HashSet<>();

        assertThat(scale.id()).matches("[a-z][a-z0-9-]*");
        assertThat(scale.levels()).hasSizeGreaterThan(1);
        assertThat(scale.method()).matches(RatingMethod::isKnown);
        RatingAxis axis = scale.axis();
        assertThat(axis == null || axis.isKnown()).isTrue();
        Stream.concat(scale.levels().stream(), scale.outside().stream()).forEach(symbol -> {
            assertThat(symbols.add(symbol.symbol())).as(symbol.symbol()).isTrue();
            assertThat(symbol.codes()).allMatch(RatingCode::isKnown);
            assertThat(symbol.thresholds())
                    .extracting(Threshold::basis)
                    .allMatch(basis -> ThresholdBasis.CODES.codes().contains(basis));
        });
    }

    @ParameterizedTest
    @MethodSource("presets")
    void ratingsAreComparedWithinAScaleAndNotAcrossTwo(RatingScalePreset preset) {
        RatingScale scale = preset.scale();
        String best = scale.levels().get(0).symbol();
        String worst = scale.levels().get(scale.levels().size() - 1).symbol();

        assertThat(scale.compare(Rating.of(scale.id(), best), Rating.of(scale.id(), worst)))
                .hasValue(1);
        assertThat(scale.isAtLeast(Rating.of(scale.id(), worst), best)).isFalse();
        for (RatingSymbol symbol : scale.outside()) {
            assertThat(scale.compare(symbol.symbol(), best)).isEmpty();
        }
        for (RatingScalePreset other : PRESETS.all()) {
            if (!other.equals(preset)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> scale.compare(
                                Rating.of(scale.id(), best),
                                Rating.of(other.scale().id(), best)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetCanStandInAPlan(RatingScalePreset preset) {
        DxPlan plan = Plans.chitose().addRatingScales(preset.scale()).build();

        assertThat(plan.ratingScales()).containsExactly(preset.scale());
        assertThat(PlanValidator.create().validate(plan).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aichi-it", "manifesto", "tama", "hamamatsu-gyosei"})
    void aRateHasExactlyOneLevel(String id) {
        for (int tenths = -100; tenths <= 2000; tenths++) {
            BigDecimal rate = BigDecimal.valueOf(tenths, 1);
            assertThat(scale(id).levels().stream()
                            .filter(level -> level.thresholds().stream().allMatch(threshold -> holds(threshold, rate))))
                    .as(id + " at " + rate)
                    .hasSize(1);
        }
    }

    private static boolean holds(Threshold threshold, BigDecimal value) {
        return isInside(threshold.from(), threshold.fromOpen(), value, 1)
                && isInside(threshold.to(), threshold.toOpen(), value, -1);
    }

    private static boolean isInside(
            @Nullable BigDecimal end, @Nullable Boolean isOpen, BigDecimal value, int direction) {
        if (end == null) {
            return true;
        }
        int order = direction * value.compareTo(end);
        return order > 0 || (order == 0 && !Boolean.TRUE.equals(isOpen));
    }

    @Test
    void theScaleOfAichiHasItsThresholds() {
        assertThat(scale("aichi-it"))
                .isEqualTo(RatingScale.builder()
                        .id("aichi-it")
                        .title("達成度評価")
                        .axis(RatingAxis.ATTAINMENT)
                        .method(RatingMethod.RATIO)
                        .methodText("達成率により評価")
                        .addLevels(level("A", "100", null))
                        .addLevels(level("B", "80", "100"))
                        .addLevels(level("C", "50", "80"))
                        .addLevels(level("D", null, "50"))
                        .build());
        assertThat(PRESETS.find("aichi-it").map(RatingScalePreset::origin)).contains("愛知県 ITプラン");
    }

    private static RatingSymbol level(String symbol, @Nullable String from, @Nullable String to) {
        return RatingSymbol.builder()
                .symbol(symbol)
                .addThresholds(Threshold.builder()
                        .basis(ThresholdBasis.ACTUAL_TO_TARGET)
                        .from(from == null ? null : new BigDecimal(from))
                        .to(to == null ? null : new BigDecimal(to))
                        .toOpen(to == null ? null : true)
                        .unit("%")
                        .build())
                .build();
    }

    @Test
    void oneSheetOfKawasakiRatesInTwoDirections() {
        assertThat(scale("kawasaki-attainment").compare("1", "5")).hasValue(1);
        assertThat(scale("kawasaki-validity").compare("1", "5")).hasValue(-1);
        assertThat(scale("kawasaki-comparison").outside()).hasSize(1);
        assertThat(scale("nagayo").levels().get(1).thresholds()).hasSize(2);
        assertThat(scale("akiruno").outside().stream().flatMap(symbol -> symbol.codes().stream()))
                .containsExactly(
                        RatingCode.COMPLETED,
                        RatingCode.NOT_STARTED,
                        RatingCode.DISCONTINUED,
                        RatingCode.NOT_EVALUABLE);
    }

    @Test
    void whatNoPublicPageConfirmsSaysSo() {
        assertThat(PRESETS.all().stream()
                        .filter(preset -> !preset.confirmed())
                        .map(preset -> preset.scale().id()))
                .containsExactly("tsukuba-efficiency", "marks", "sabcd", "five-to-one");
        assertThat(PRESETS.find("gunma-joho").map(RatingScalePreset::note))
                .hasValueSatisfying(note -> assertThat(note).contains("横ばい"));
        assertThat(PRESETS.all().stream().map(preset -> preset.scale().id())).doesNotHaveDuplicates();
        assertThat(PRESETS.find("no-such-scale")).isEmpty();
        assertThat(PRESETS.edition().version()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade|A",
                "scale|a|A|o||rule||confirmed\nlevel|A|||actual-to-target",
                "scale|a|A|o||rule||confirmed\nlevel|A|||actual-to-target [80;100) %",
                "scale|a|A|o||rule||confirmed\nlevel|A|||actual-to-target [80,100)",
                "scale|a|A|o||rule|||\nlevel|A",
            })
    void aTableThatIsNoneIsRefused(String rows) {
        String head = "# version: 1\n# date: 2026-11-22\n# source: s\n";

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RatingScaleReader.read(DataTable.read(new StringReader(head + rows.replace('|', '\t')))))
                .withMessageStartingWith("Line ");
    }
}

package org.dxplan.examples.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.io.PlanReader;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.ReadResult;
import org.dxplan.io.corpus.PlanFolder;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;

/** Holds the plans of the examples to what is known of them: their true defects and no others, in the canonical form. */
class ExamplePlansTest {

    private static final Path PLANS = Path.of("../../examples/plans");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.ofHours(9));

    @Test
    void theirProblemsAreTheKnownOnes() throws IOException {
        PlanReader reader = PlanReader.of(PlanValidator.builder().clock(CLOCK).build());
        List<String> found = new ArrayList<>();
        for (Path plan : plans()) {
            ReadResult result = reader.read(plan);
            String name =
                    plan.getFileName() + " " + result.profile().orElseThrow().code();
            found.add(name);
            for (Problem problem : result.problems()) {
                found.add("  " + problem.code() + " " + problem.pointer() + " " + problem.arguments());
            }
        }
        assertThat(found)
                .containsExactly(
                        "chitose-dx-2024.json overview",
                        "  PER-04 /period/end {end=2026年度, other=自治体デジタル・トランスフォーメーション（DX）推進計画, otherEnd=2025年度}",
                        "  GLS-01 /goals/0/policyAreas/1/measures/0/title {word=デジタルデバインド, nearest=デジタルデバイド}",
                        "  STR-07 /claims/16/text {text=デジタルで暮らしをより便利に 未来を楽しみまち ちとせ, original=デジタルで暮らしをより便利に 未来を楽しむまち ちとせ}",
                        "  GLS-01 /claims/33/text {word=ロボット}",
                        "fuji-informatization-4.json overview",
                        "  IDN-10 /edition {}",
                        "  PER-07 /period {years=5}",
                        "furano-dx-draft.json draft",
                        "  STR-06 /claims/0/value {subject=富良野市DX推進計画(案), level=視点, announced=3}",
                        "  STR-06 /claims/1/value {subject=富良野市DX推進計画(案), level=基本施策, announced=8}",
                        "  SUR-05 /publicComments/0/period {days=20}",
                        "ibaraki-dx-declaration.json overview",
                        "kakucho-dx-2024-r1.json progress",
                        "kakucho-dx-2024.json progress",
                        "miharu-dx-2023.json overview",
                        "  IDN-10 /edition {}",
                        "  PER-07 /period {years=5}",
                        "  PER-05 /claims/0/relatedPlan {end=2027年度, other=デジタル・ガバメント実行計画, otherEnd=2021年度, asOf=2026-11-22}",
                        "  PER-05 /claims/1/relatedPlan {end=2027年度, other=自治体DX推進計画, otherEnd=2026年3月, asOf=2026-11-22}");
    }

    @Test
    void theRevisionOfKakuchoExplainsWhatItChanges() {
        assertThat(compared("kakucho-dx-2024.json", "kakucho-dx-2024-r1.json")).isEmpty();
    }

    @Test
    void whatARevisionTakesBackIsTold() {
        assertThat(compared("kakucho-dx-2024-r1.json", "kakucho-dx-2024.json"))
                .containsExactly(
                        "VER-08 /edition/label {label=第1版, labelBefore=第2版} [/edition/label]",
                        "VER-02 /goals/1/policyAreas/3/indicators/0/targets/3/value {name=乗合交通の予約に占めるアプリの割合, year=2026年度, before=35.0%, after=40.0%} [/goals/1/policyAreas/3/indicators/0/targets/3]",
                        "VER-02 /goals/1/policyAreas/3/indicators/0/targets/4/value {name=乗合交通の予約に占めるアプリの割合, year=2027年度, before=42.0%, after=50.0%} [/goals/1/policyAreas/3/indicators/0/targets/4]",
                        "VER-03 /goals/2/policyAreas/2/measures/2/indicators/0/actuals/2/value {name=ワーケーション拠点の利用者数, year=2025年度, before=90人, after=86人} [/goals/2/policyAreas/2/measures/2/indicators/0/actuals/3]",
                        "VER-04 /goals/3/policyAreas/0 {id=m-seisei-ai, title=生成AIの業務利用} [/goals/3/policyAreas/0/measures/4]");
    }

    /** What the comparison of a plan with its earlier edition finds, with the places in that edition. */
    private static List<String> compared(String old, String plan) {
        PlanValidator validator = PlanValidator.builder().clock(CLOCK).build();
        PlanReader reader = PlanReader.of(
                validator.against(PlanReader.create().read(PLANS.resolve(old)).orElseThrow()));
        List<String> found = new ArrayList<>();
        for (Problem problem : reader.read(PLANS.resolve(plan)).problems()) {
            if (problem.code().startsWith("VER-")) {
                found.add(problem.code() + " " + problem.pointer() + " " + problem.arguments() + " "
                        + problem.related().stream()
                                .filter(Place::isPrevious)
                                .map(Place::pointer)
                                .toList());
            }
        }
        return found;
    }

    @Test
    void readingAndWritingGivesTheSameBytes() throws IOException {
        for (Path plan : plans()) {
            byte[] bytes = Files.readAllBytes(plan);
            assertThat(PlanWriter.create()
                            .toBytes(PlanReader.create().read(bytes).orElseThrow()))
                    .as(plan.toString())
                    .isEqualTo(bytes);
        }
    }

    /** The plans of the examples, by name. */
    static List<Path> plans() throws IOException {
        return List.copyOf(PlanFolder.of(PLANS).plans().values());
    }
}

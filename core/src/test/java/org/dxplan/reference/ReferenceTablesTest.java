package org.dxplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dxplan.model.publication.LegalBasis;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small tables: goals, services, laws. */
class ReferenceTablesTest {

    private static final SustainableDevelopmentGoals GOALS = SustainableDevelopmentGoals.builtIn();
    private static final StandardizedServices SERVICES = StandardizedServices.builtIn();
    private static final Laws LAWS = Laws.builtIn();

    @Test
    void thereAreSeventeenGoals() {
        assertThat(GOALS.all()).hasSize(SustainableDevelopmentGoals.COUNT).allMatch(goal -> goal.confirmed());
        for (int number = 1; number <= 17; number++) {
            assertThat(GOALS.find(number).map(SustainableDevelopmentGoal::number))
                    .contains(number);
        }
        assertThat(GOALS.find(9).map(goal -> goal.title(Locale.JAPAN))).contains("産業と技術革新の基盤をつくろう");
        assertThat(GOALS.find(9).map(goal -> goal.title(Locale.FRENCH)))
                .contains("Industry, Innovation and Infrastructure");
        assertThat(GOALS.edition().version()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18, -1, Integer.MAX_VALUE})
    void otherNumbersAreNoGoals(int number) {
        assertThat(SustainableDevelopmentGoals.isGoal(number)).isFalse();
        assertThat(GOALS.find(number)).isEmpty();
    }

    @Test
    void thereAreTwentyServicesOfWhichSeventeenCameFirst() {
        List<String> names =
                SERVICES.all().stream().map(StandardizedService::name).toList();

        assertThat(names)
                .containsExactly(
                        "住民基本台帳",
                        "選挙人名簿管理",
                        "固定資産税",
                        "個人住民税",
                        "法人住民税",
                        "軽自動車税",
                        "国民健康保険",
                        "国民年金",
                        "障害者福祉",
                        "後期高齢者医療",
                        "介護保険",
                        "児童手当",
                        "健康管理",
                        "就学",
                        "児童扶養手当",
                        "生活保護",
                        "子ども・子育て支援",
                        "印鑑登録",
                        "戸籍",
                        "戸籍の附票");
        assertThat(SERVICES.original().stream().map(StandardizedService::name)).isEqualTo(names.subList(0, 17));
        assertThat(SERVICES.all().stream().map(StandardizedService::number)).containsExactlyElementsOf(numbers());
        assertThat(SERVICES.all()).allMatch(StandardizedService::confirmed);
    }

    private static List<Integer> numbers() {
        return IntStream.rangeClosed(1, 20).boxed().toList();
    }

    @Test
    void theServicesHaveADeadlineAndALegalBasis() {
        assertThat(SERVICES.deadline())
                .isEqualTo(PlanDate.of(FiscalYear.of(2025)).withQualifier(Qualifier.END));
        assertThat(SERVICES.deadline().lastDay()).contains(LocalDate.of(2026, 3, 31));
        assertThat(SERVICES.legalBases().stream()
                        .map(id -> LAWS.find(id).map(Law::number).orElseThrow()))
                .containsExactly("令和3年法律第40号", "令和4年政令第1号");
        assertThat(SERVICES.edition().source()).contains("島田市");
    }

    @Test
    void aServiceIsFoundByItsExactNameOnly() {
        assertThat(SERVICES.find("戸籍の附票").map(StandardizedService::number)).contains(20);
        assertThat(SERVICES.find("子ども･子育て支援")).isEmpty();
        assertThat(SERVICES.find("戸籍 ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "子育て支援, 子ども・子育て支援",
        "子ども･子育て支援, 子ども・子育て支援",
        "こども・子育て支援, 子ども・子育て支援",
        "障がい者福祉, 障害者福祉",
        "戸籍附票, 戸籍の附票",
        "戸籍の附票システム, 戸籍の附票",
        "住民基本台帳システム, 住民基本台帳",
        "選挙人名簿, 選挙人名簿管理",
        "軽自動車, 軽自動車税",
        "国保, ",
        "住民税, ",
        "税, ",
        "介護, 介護保険",
        "後期高齢者, 後期高齢者医療",
        "上下水道, ",
    })
    void theServiceMeantIsGuessed(String name, String meant) {
        assertThat(SERVICES.nearest(name).map(StandardizedService::name).orElse(null))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "官民データ活用推進基本法, 平成28年法律第103号",
        "デジタル社会形成基本法, 令和3年法律第35号",
        "デジタル手続法, 平成14年法律第151号",
        "情報通信技術を活用した行政の推進等に関する法律, 平成14年法律第151号",
        "地方公共団体情報システムの標準化に関する法律, 令和3年法律第40号",
        "標準化法, 令和3年法律第40号",
        "標準化対象事務を定める政令, 令和4年政令第1号",
        "地方自治法, 昭和22年法律第67号",
        "令和３年法律第４０号, 令和3年法律第40号",
    })
    void aLawIsFoundByWhatItIsCalled(String name, String number) {
        assertThat(LAWS.named(name).map(Law::number)).contains(number);
    }

    @Test
    void aLawMakesTheLegalBasisOfAPlan() {
        assertThat(LAWS.find("kanmin-data-ho").map(Law::toLegalBasis))
                .contains(LegalBasis.builder()
                        .id("kanmin-data-ho")
                        .title("官民データ活用推進基本法")
                        .lawNumber("平成28年法律第103号")
                        .inForce(PlanDate.of(LocalDate.of(2016, 12, 14)))
                        .build());
        assertThat(LAWS.find("no-such-law")).isEmpty();
        assertThat(LAWS.named("架空法")).isEmpty();
        assertThat(LAWS.all().stream().filter(law -> !law.confirmed()).map(Law::id))
                .containsExactly("hyojunka-rei");
        assertThat(LAWS.all().stream().map(Law::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(LAWS.edition().version()).isEqualTo("1");
    }
}

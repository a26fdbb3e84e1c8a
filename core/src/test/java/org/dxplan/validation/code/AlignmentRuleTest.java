package org.dxplan.validation.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Alignment;
import org.dxplan.reference.StandardizedService;
import org.dxplan.reference.StandardizedServices;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;

class AlignmentRuleTest {

    private static DxPlan planWith(Alignment alignment) {
        return Plans.chitose().alignment(alignment).build();
    }

    @Test
    void thereAreOnlySeventeenGoals() {
        Alignment alignment = Alignment.builder()
                .sdgs(List.of(1, 0, 17, 18))
                .interpreted(Alignment.builder().sdgs(List.of(-9)).build())
                .build();

        assertThat(Golden.problems(planWith(alignment))).isEqualTo("""
                        error COD-04 /alignment/sdgs/1 chitose-dx-2024 [] {number=0}
                          SDGsに、目標0はありません。
                          > 1から17までの番号を書いてください。
                        error COD-04 /alignment/sdgs/3 chitose-dx-2024 [] {number=18}
                          SDGsに、目標18はありません。
                          > 1から17までの番号を書いてください。
                        error COD-04 /alignment/interpreted/sdgs/0 chitose-dx-2024 [] {number=-9}
                          SDGsに、目標-9はありません。
                          > 1から17までの番号を書いてください。
                        """);
    }

    @Test
    void aServiceBearsItsExactName() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-09-4", "自治体システムの標準化・共通化")
                        .alignment(Alignment.builder()
                                .standardizedServices(List.of("住民基本台帳", "子育て支援", "戸籍の附票 ", "上下水道"))
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning COD-05 /measures/0/alignment/standardizedServices/1 m-09-4 [] {name=子育て支援, nearest=子ども・子育て支援}
                          「子育て支援」という名称は、標準化対象20業務にありません。
                          > 「子ども・子育て支援」のことであれば、そのとおりに書いてください。
                        warning COD-05 /measures/0/alignment/standardizedServices/2 m-09-4 [] {name=戸籍の附票 , nearest=戸籍の附票}
                          「戸籍の附票 」という名称は、標準化対象20業務にありません。
                          > 「戸籍の附票」のことであれば、そのとおりに書いてください。
                        warning COD-05 /measures/0/alignment/standardizedServices/3 m-09-4 [] {name=上下水道, known=[住民基本台帳, 選挙人名簿管理, 固定資産税, 個人住民税, 法人住民税, 軽自動車税, 国民健康保険, 国民年金, 障害者福祉, 後期高齢者医療, 介護保険, 児童手当, 健康管理, 就学, 児童扶養手当, 生活保護, 子ども・子育て支援, 印鑑登録, 戸籍, 戸籍の附票]}
                          「上下水道」という名称は、標準化対象20業務にありません。
                          > 20業務の名称は次のとおりです: 住民基本台帳、選挙人名簿管理、固定資産税、個人住民税、法人住民税、軽自動車税、国民健康保険、国民年金、障害者福祉、後期高齢者医療、介護保険、児童手当、健康管理、就学、児童扶養手当、生活保護、子ども・子育て支援、印鑑登録、戸籍、戸籍の附票
                        """);
    }

    @Test
    void theNamesOfTheTableAndTheGoalsThatExistPass() {
        Alignment alignment = Alignment.builder()
                .sdgs(List.of(1, 9, 17))
                .standardizedServices(StandardizedServices.builtIn().all().stream()
                        .map(StandardizedService::name)
                        .toList())
                .build();

        assertThat(Golden.problems(planWith(alignment))).isEmpty();
    }
}

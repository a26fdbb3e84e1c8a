package org.dxplan.validation.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalGovernmentRuleTest {

    private static String problems(String code, String name, @Nullable String prefecture) {
        return problems(LocalGovernment.builder()
                .code(code)
                .name(name)
                .prefecture(prefecture)
                .build());
    }

    private static String problems(LocalGovernment government) {
        return Golden.problems(planOf(government));
    }

    private static DxPlan planOf(LocalGovernment government) {
        return Plans.chitose()
                .title("DX推進計画")
                .localGovernments(List.of(government))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "012246, 千歳市, 北海道",
        "012246, 千歳市, ",
        "012246, 北海道千歳市, 北海道",
        "075213, 福島県田村郡三春町, 福島県",
        "122246, 鎌ヶ谷市, 千葉県",
        "182010, 福井市, 福井県",
        "222101, 富士市, 静岡県",
        "222101, 富士市, 静岡",
        "222101, 富士市, ''",
        "220001, 静岡県, ",
        "220001, 静岡県, 静岡県",
        "011011, 札幌市中央区, 北海道",
        "011011, 中央区, 北海道",
        "019992, 石狩教育研修センター組合, 北海道",
        "019992, 石狩教育研修センター組合, ",
        "019992, 府中市, ",
    })
    void whatTheTableConfirmsOrDoesNotKnowPasses(String code, String name, @Nullable String prefecture) {
        assertThat(problems(code, name, prefecture)).isEmpty();
    }

    @Test
    void withoutACodeThereIsNothingToCheck() {
        assertThat(problems(LocalGovernment.of(null, "架空町"))).isEmpty();
    }

    @Test
    void aWrongCheckDigitIsMendedByTheName() {
        assertThat(problems("012245", "千歳市", "北海道")).isEqualTo("""
                        error COD-01 /localGovernments/0/code chitose-dx-2024 [] {code=012245, name=北海道千歳市, expected=012246}
                          「012245」は、検査数字を含む6桁の正しい団体コードではありません。
                          > 北海道千歳市のコードは 012246 です。
                        """);
        assertThat(Golden.problemsInEnglish(planOf(LocalGovernment.of("222102", "富士市"))))
                .isEqualTo("""
                        error COD-01 /localGovernments/0/code chitose-dx-2024 [] {code=222102, name=静岡県富士市, expected=222101}
                          "222102" is not a local government code of six digits with a right check digit.
                          > The code of 静岡県富士市 is 222101.
                        """);
    }

    @Test
    void aWrongCheckDigitOfAnUnknownNameIsComputed() {
        assertThat(problems("012245", "架空町", "北海道")).isEqualTo("""
                        error COD-01 /localGovernments/0/code chitose-dx-2024 [] {code=012245, expected=012246}
                          「012245」は、検査数字を含む6桁の正しい団体コードではありません。
                          > はじめの5桁が正しければ、コードは 012246 です。5桁も確かめてください。
                        """);
        assertThat(problems("342085", "府中市", null)).contains("expected=342084}");
    }

    @ParameterizedTest
    @CsvSource({"０１２２４６", "01224-6", "'012246 '"})
    void aCodeOfAnotherFormIsAnError(String code) {
        assertThat(problems(code, "千歳市", "北海道")).isEqualTo("""
                        error COD-01 /localGovernments/0/code chitose-dx-2024 [] {code=%s, expected=012246}
                          「%s」は、検査数字を含む6桁の正しい団体コードではありません。
                          > 半角の数字だけで、「012246」と書いてください。
                        """.formatted(code, code));
    }

    @Test
    void whatIsNoCodeAtAllIsAnError() {
        assertThat(problems("ABC", "架空町", null)).isEqualTo("""
                        error COD-01 /localGovernments/0/code chitose-dx-2024 [] {code=ABC}
                          「ABC」は、検査数字を含む6桁の正しい団体コードではありません。
                          > 全国地方公共団体コードの表で確かめてください。
                        """);
        assertThat(problems(" ", "千歳市", null)).isEqualTo("""
                        error COD-01 /localGovernments/0/code chitose-dx-2024 [] {}
                          団体コードが空です。
                          > コードが分からなければ、項目ごと省いてください。
                        """);
        assertThat(problems("990005", "架空町", null)).contains("COD-01").contains("{code=990005}");
        assertThat(problems("99999", "架空町", null)).contains("COD-01").contains("{code=99999}");
        assertThat(problems("9999", "架空町", null)).contains("COD-01").contains("{code=9999}");
    }

    @ParameterizedTest
    @CsvSource({
        "12246, 千歳市, 012246, 北海道千歳市",
        "01224, 千歳市, 012246, 北海道千歳市",
        "1224, 千歳市, 012246, 北海道千歳市",
        "22210, 富士市, 222101, 静岡県富士市",
        "12203, 市川市, 122033, 千葉県市川市",
        "12203, 士別市, 012203, 北海道士別市",
        "12246, 架空町, 012246, 北海道千歳市",
    })
    void aShortenedCodeIsCompleted(String code, String name, String expected, String expectedName) {
        assertThat(problems(code, name, null))
                .isEqualTo("""
                        warning COD-02 /localGovernments/0/code chitose-dx-2024 [] {code=%s, expected=%s, name=%s}
                          団体コード「%s」は、6桁になっていません。
                          > 「%s」（%s）と書いてください。
                        """.formatted(code, expected, expectedName, code, expected, expectedName));
    }

    @Test
    void aShortenedCodeMayHaveTwoMeanings() {
        assertThat(problems("12203", "架空市", null)).isEqualTo("""
                        warning COD-02 /localGovernments/0/code chitose-dx-2024 [] {code=12203, expected=012203, name=北海道士別市, other=122033, otherName=千葉県市川市}
                          団体コード「12203」は、6桁になっていません。
                          > 北海道士別市であれば 012203、千葉県市川市であれば 122033 と書いてください。
                        """);
    }

    @Test
    void aShortenedCodeOfAUnionIsCompletedWithoutAName() {
        assertThat(problems("01999", "石狩教育研修センター組合", "北海道")).isEqualTo("""
                        warning COD-02 /localGovernments/0/code chitose-dx-2024 [] {code=01999, expected=019992}
                          団体コード「01999」は、6桁になっていません。
                          > 「019992」と書いてください。
                        """);
    }

    @Test
    void theCodeOfAnotherTownIsReported() {
        assertThat(problems("012246", "富良野市", "北海道")).isEqualTo("""
                        warning COD-03 /localGovernments/0/code chitose-dx-2024 [/localGovernments/0/name] {code=012246, known=北海道千歳市, given=北海道富良野市, name=北海道富良野市, expected=012297}
                          団体コード 012246 は北海道千歳市のものですが、ここでは「北海道富良野市」とされています。
                          > 北海道富良野市のコードは 012297 です。
                        """);
        assertThat(problems("012246", "架空町", "北海道")).isEqualTo("""
                        warning COD-03 /localGovernments/0/code chitose-dx-2024 [/localGovernments/0/name] {code=012246, known=北海道千歳市, given=北海道架空町}
                          団体コード 012246 は北海道千歳市のものですが、ここでは「北海道架空町」とされています。
                          > コードと名称のどちらが正しいか、確かめてください。
                        """);
    }

    @Test
    void theCodeOfAnotherPrefectureIsReported() {
        assertThat(problems("012246", "千歳市", "静岡県")).isEqualTo("""
                        warning COD-03 /localGovernments/0/code chitose-dx-2024 [/localGovernments/0/prefecture] {code=012246, known=北海道千歳市, given=静岡県千歳市}
                          団体コード 012246 は北海道千歳市のものですが、ここでは「静岡県千歳市」とされています。
                          > コードと名称のどちらが正しいか、確かめてください。
                        """);
        assertThat(problems("019992", "富士市", "静岡県")).isEqualTo("""
                        warning COD-03 /localGovernments/0/code chitose-dx-2024 [/localGovernments/0/prefecture] {code=019992, known=北海道, given=静岡県富士市, name=静岡県富士市, expected=222101}
                          団体コード 019992 は北海道のものですが、ここでは「静岡県富士市」とされています。
                          > 静岡県富士市のコードは 222101 です。
                        """);
    }

    @Test
    void aCodeThatNobodyHasIsReportedWhereTheNameHasOne() {
        assertThat(problems("019992", "千歳市", "北海道")).isEqualTo("""
                        warning COD-03 /localGovernments/0/code chitose-dx-2024 [/localGovernments/0/name] {code=019992, given=北海道千歳市, name=北海道千歳市, expected=012246}
                          団体コード 019992 の団体は見当たりません。ここでは「北海道千歳市」とされています。
                          > 北海道千歳市のコードは 012246 です。
                        """);
    }

    @Test
    void aCodeOfNoPrefectureIsReported() {
        assertThat(problems("990001", "架空町", null)).isEqualTo("""
                        warning COD-03 /localGovernments/0/code chitose-dx-2024 [] {code=990001}
                          団体コード 990001 のはじめの2桁は、都道府県の番号（01～47）ではありません。
                          > 全国地方公共団体コードの表で確かめてください。
                        """);
    }

    @Test
    void aGroupHasANameOfItsOwn() {
        LocalGovernment group = LocalGovernment.builder()
                .code("440001")
                .name("大分県内18市町村")
                .prefecture("大分県")
                .memberCount(18)
                .build();

        assertThat(problems(group)).isEmpty();
        assertThat(problems(group.toBuilder().code("449997").build())).isEmpty();
        assertThat(problems(group.toBuilder().prefecture("宮崎県").build())).contains("COD-03", "known=大分県");
    }

    @Test
    void whatTheReaderReportedIsNotReportedAgain() {
        Problem known = new Problem(
                RuleCatalog.builtIn().get("DOC-05"),
                Severity.ERROR,
                Place.of("/localGovernments/0/name"),
                null,
                "",
                List.of(),
                Map.of(),
                null);

        assertThat(Golden.problems(planOf(LocalGovernment.of("012246", "")), null, List.of(known)))
                .isEmpty();
    }
}

package org.dxplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.organization.LocalGovernmentCode;
import org.dxplan.model.organization.LocalGovernmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentsTest {

    private static final LocalGovernments TABLE = LocalGovernments.builtIn();

    private static LocalGovernmentEntry entry(String code) {
        return TABLE.find(LocalGovernmentCode.of(code)).orElseThrow();
    }

    @Test
    void allRowsAreThereInTheOrderOfTheirCodes() {
        List<LocalGovernmentCode> codes =
                TABLE.all().stream().map(LocalGovernmentEntry::code).toList();

        assertThat(codes).hasSize(1969).isSorted().doesNotHaveDuplicates();
        assertThat(TABLE.all().stream().filter(entry -> entry.code().isPrefecture()))
                .hasSize(47);
        assertThat(TABLE.all().stream().filter(LocalGovernmentEntry::isWardOfCity))
                .hasSize(175);
    }

    @Test
    void everyRowHasItsCheckDigitAndIsFoundByItsCodeAndByItsName() {
        for (LocalGovernmentEntry entry : TABLE.all()) {
            String code = entry.code().value();
            assertThat(LocalGovernmentCode.checkDigit(code)).as(code).isEqualTo(code.charAt(5) - '0');
            assertThat(TABLE.find(entry.code())).contains(entry);
            assertThat(TABLE.named(entry.name())).contains(entry);
            assertThat(TABLE.find(entry.code().prefecture()).orElseThrow().name())
                    .isEqualTo(entry.prefecture());
            assertThat(entry.kana()).as(code).matches("[ぁ-ゖー]+");
            assertThat(entry.name())
                    .as(code)
                    .matches(entry.code().isPrefecture() ? "北海道|.+[都府県]" : ".+[市区町村]")
                    .doesNotContain("+");
        }
    }

    @Test
    void namesWithinAPrefectureAreTheirOwnButForOne() {
        Set<String> names = new HashSet<>();
        assertThat(TABLE.all().stream()
                        .filter(entry -> !names.add(entry.fullName()))
                        .map(LocalGovernmentEntry::fullName))
                .containsExactly("北海道泊村");
    }

    @ParameterizedTest
    @CsvSource({
        "012246, 北海道千歳市, ちとせし, city",
        "012297, 北海道富良野市, ふらのし, city",
        "075213, 福島県三春町, みはるまち, town",
        "222101, 静岡県富士市, ふじし, city",
        "272116, 大阪府茨木市, いばらきし, city",
        "131016, 東京都千代田区, ちよだく, special-ward",
        "473821, 沖縄県与那国町, よなぐにちょう, town",
        "424111, 長崎県新上五島町, しんかみごとうちょう, town",
        "134015, 東京都八丈町, はちじょうまち, town",
        "133817, 東京都三宅村, みやけむら, village",
        "130001, 東京都, とうきょうと, prefecture",
        "010006, 北海道, ほっかいどう, prefecture",
    })
    void knownOnesAreFound(String code, String fullName, String kana, String kind) {
        LocalGovernmentEntry entry = entry(code);

        assertThat(entry.fullName()).isEqualTo(fullName);
        assertThat(entry.kana()).isEqualTo(kana);
        assertThat(entry.kind()).isEqualTo(LocalGovernmentKind.of(kind));
    }

    @Test
    void aWardBelongsToItsCity() {
        LocalGovernmentEntry ward = entry("011011");

        assertThat(ward)
                .isEqualTo(
                        new LocalGovernmentEntry(LocalGovernmentCode.of("011011"), "北海道", "札幌市", "札幌市中央区", "ちゅうおうく"));
        assertThat(ward.kind()).isNull();
        assertThat(entry("011002").isWardOfCity()).isFalse();
        assertThat(entry("141500").name()).isEqualTo("相模原市");
        assertThat(entry("141534").name()).isEqualTo("相模原市南区");
    }

    @Test
    void whatIsNotInTheTableIsNotFound() {
        assertThat(TABLE.find(LocalGovernmentCode.ofFiveDigits("01999"))).isEmpty();
        assertThat(TABLE.find(LocalGovernmentCode.ofFiveDigits("47999"))).isEmpty();
        assertThat(TABLE.find("静岡県", "架空町")).isEmpty();
        assertThat(TABLE.find("北海道", "富士市")).isEmpty();
        assertThat(TABLE.named("架空町")).isEmpty();
    }

    @Test
    void aNameIsFoundInItsPrefecture() {
        assertThat(TABLE.find("広島県", "府中市").map(entry -> entry.code().value())).contains("342084");
        assertThat(TABLE.find("東京都", "府中市").map(entry -> entry.code().value())).contains("132063");
        assertThat(TABLE.find("北海道", "泊村").map(entry -> entry.code().value())).contains("014036");
        assertThat(TABLE.find("静岡県", "静岡県").map(entry -> entry.code().value())).contains("220001");
        assertThat(TABLE.named("府中市").stream().map(LocalGovernmentEntry::prefecture))
                .containsExactly("東京都", "広島県");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鎌ケ谷市", "鎌ヶ谷市", "鎌 ヶ谷市", "鎌\u3000ケ谷市"})
    void writingsOfANameAreOne(String name) {
        assertThat(TABLE.named(name).stream().map(entry -> entry.code().value()))
                .containsExactly("122246");
    }

    @Test
    void variationSelectorsDoNotMatter() {
        assertThat(TABLE.named("葛\udb40\udd00城市")).isEqualTo(TABLE.named("葛城市")).hasSize(1);
        assertThat(entry("292117").isNamed("葛\udb40\udd00城市")).isTrue();
        assertThat(TABLE.named("ヶ\ufe00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "武蔵村山市情報化基本計画, 東京都武蔵村山市",
        "さいたま市DX計画, 埼玉県さいたま市",
        "札幌市中央区まちづくり計画, 北海道札幌市中央区",
        "鎌ヶ谷市情報化計画, 千葉県鎌ケ谷市",
        "四日市市DX, 三重県四日市市",
        "津市, 三重県津市",
        "静岡県官民データ活用推進計画, 静岡県",
    })
    void theLongestNameAtTheStartCounts(String text, String fullName) {
        assertThat(TABLE.atStartOf(text).stream().map(LocalGovernmentEntry::fullName))
                .containsExactly(fullName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "津", "DX推進計画", "まちのDX計画", "市町村DX計画"})
    void otherTextsBeginWithNoName(String text) {
        assertThat(TABLE.atStartOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "075213, 三春町, true",
        "075213, 福島県三春町, true",
        "075213, 福島県田村郡三春町, true",
        "075213, 田村郡三春町, true",
        "075213, 小野町, false",
        "075213, 岩手県三春町, false",
        "011011, 札幌市中央区, true",
        "011011, 中央区, true",
        "011011, 北海道札幌市中央区, true",
        "011011, 札幌市, false",
        "010006, 北海道, true",
        "010006, 青森県, false",
        "222101, 大富士市, false",
    })
    void aNameMayHaveItsPrefectureAndItsCountyBeforeIt(String code, String given, boolean isNamed) {
        assertThat(entry(code).isNamed(given)).isEqualTo(isNamed);
    }

    @Test
    void anEntryMakesThePartOfAPlan() {
        assertThat(entry("012246").toLocalGovernment())
                .isEqualTo(LocalGovernment.builder()
                        .code("012246")
                        .name("千歳市")
                        .prefecture("北海道")
                        .kind(LocalGovernmentKind.CITY)
                        .build());
        assertThat(entry("220001").toLocalGovernment())
                .isEqualTo(LocalGovernment.builder()
                        .code("220001")
                        .name("静岡県")
                        .kind(LocalGovernmentKind.PREFECTURE)
                        .build());
    }

    @Test
    void theTableSaysWhereItComesFrom() {
        assertThat(TABLE.edition().version()).isEqualTo("1");
        assertThat(TABLE.edition().date()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(TABLE.edition().asOf()).contains("2019-05-01");
        assertThat(TABLE.edition().source()).startsWith("全国地方公共団体コード");
    }
}

package org.dxplan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalFrameworksTest {

    private static final String HEAD = "# version: 7\n# date: 2027-04-01\n# source: 架空県\n";

    private static NationalFramework framework(String id) {
        return NationalFrameworks.builtIn().find(id).orElseThrow();
    }

    private static FrameworkVersion version(String version) {
        return framework("jichitai-dx").version(version).orElseThrow();
    }

    private static NationalFrameworks read(String rows) {
        return NationalFrameworks.read(new StringReader(HEAD + rows.replace('|', '\t')));
    }

    @Test
    void idsAndCodesAreStableWords() {
        List<NationalFramework> all = NationalFrameworks.builtIn().all();

        assertThat(all.stream().map(NationalFramework::id))
                .contains("jichitai-dx", "jichitai-dx-tejun", "juten-keikaku", "denen-senryaku", "well-being")
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
        assertThat(all.stream()
                        .flatMap(framework -> framework.versions().stream())
                        .flatMap(version -> version.items().stream()))
                .allMatch(item -> item.code().matches("[a-z][a-z0-9-]*"))
                .allMatch(item -> item.group().matches("[a-z][a-z-]*"));
        for (NationalFramework framework : all) {
            String successor = framework.successor();
            assertThat(successor == null
                            || NationalFrameworks.builtIn().find(successor).isPresent())
                    .as(framework.id())
                    .isTrue();
        }
    }

    @Test
    void noCitationMeansTwoItemsOfAVersion() {
        for (NationalFramework framework : NationalFrameworks.builtIn().all()) {
            for (FrameworkVersion version : framework.versions()) {
                for (FrameworkItem item : version.items()) {
                    assertThat(version.items().stream().filter(other -> other.isCalled(item.label())))
                            .as(framework.id() + " " + version.label())
                            .containsExactly(item);
                    for (String label : item.otherLabels()) {
                        assertThat(version.items().stream().filter(other -> other.isCalled(label)))
                                .as(framework.id() + " " + version.label() + " " + label)
                                .containsExactly(item);
                    }
                }
            }
        }
    }

    @Test
    void thePlanOfTheMinistryHasItsVersions() {
        NationalFramework plan = framework("jichitai-dx");

        assertThat(plan.title()).isEqualTo("自治体デジタル・トランスフォーメーション（DX）推進計画");
        assertThat(plan.otherTitles()).containsExactly("自治体DX推進計画");
        assertThat(plan.issuer()).isEqualTo("総務省");
        assertThat(plan.versions().stream().map(FrameworkVersion::version))
                .containsExactly("1.0", "2.0", "2.1", "2.2", "2.3", "3.0", "4.0");
        assertThat(plan.latest().label()).isEqualTo("第4.0版");
        assertThat(version("1.0").date()).isEqualTo(PlanDate.of(LocalDate.of(2020, 12, 25)));
        assertThat(version("1.0").period())
                .isEqualTo(Period.of(PlanDate.of(YearMonth.of(2021, 1)), PlanDate.of(YearMonth.of(2026, 3))));
        assertThat(framework("denen-senryaku").latest().period())
                .isEqualTo(Period.of(FiscalYear.of(2023), FiscalYear.of(2027)));
    }

    @Test
    void theEndIsThatOfTheVersionOrOneOnWhichAllAgree() {
        PlanDate march = PlanDate.of(YearMonth.of(2026, 3));

        assertThat(framework("jichitai-dx").end("第2.0版")).contains(march);
        assertThat(framework("jichitai-dx").end(null)).contains(march);
        assertThat(framework("jichitai-dx").end("9.9")).isEmpty();
        assertThat(framework("juten-keikaku").end(null)).isEmpty();
        assertThat(framework("juten-keikaku").end("2023")).isEmpty();

        NationalFramework own = read("""
                framework|ken-dx|架空県DX戦略||架空県||confirmed
                version|1|第1版|2021-04|2021年度|2025年度|unknown|confirmed
                version|2|第2版|2024-04|2021年度|2027年度|unknown|confirmed
                """).find("ken-dx").orElseThrow();

        assertThat(own.end("第1版").flatMap(PlanDate::fiscalYear)).contains(FiscalYear.of(2025));
        assertThat(own.end(null)).isEmpty();
    }

    @Test
    void priorityItemsChangeFromVersionToVersion() {
        assertThat(version("1.0").items(FrameworkItem.PRIORITY).stream().map(FrameworkItem::label))
                .containsExactly(
                        "自治体の情報システムの標準化・共通化",
                        "マイナンバーカードの普及促進",
                        "行政手続のオンライン化",
                        "AI・RPAの利用推進",
                        "テレワークの推進",
                        "セキュリティ対策の徹底");
        assertThat(version("2.3").items(FrameworkItem.PRIORITY).stream().map(FrameworkItem::label))
                .containsExactly(
                        "自治体フロントヤード改革の推進",
                        "自治体の情報システムの標準化・共通化",
                        "公金収納におけるeLTAXの活用",
                        "マイナンバーカードの普及促進・利用の推進",
                        "セキュリティ対策の徹底",
                        "自治体のAI・RPAの利用推進",
                        "テレワークの推進");
        assertThat(version("3.0").items(FrameworkItem.PRIORITY))
                .isEqualTo(version("2.3").items(FrameworkItem.PRIORITY));
        assertThat(version("2.0").items(FrameworkItem.TOGETHER)).hasSize(3);
        assertThat(version("2.3").items(FrameworkItem.ORGANIZATION)).hasSize(4);
    }

    @Test
    void whatNoPublicPageConfirmsSaysSo() {
        assertThat(version("2.3").items(FrameworkItem.PRIORITY)).allMatch(FrameworkItem::confirmed);
        assertThat(version("2.0").confirmed()).isTrue();
        assertThat(version("2.0").items()).noneMatch(FrameworkItem::confirmed);
        assertThat(version("4.0").confirmed()).isFalse();
        assertThat(version("4.0").complete()).isFalse();
        assertThat(version("4.0").items()).isEmpty();
        assertThat(version("4.0").note()).contains("未確認");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.3", "第2.3版", "第２.３版", "Ver.2.3", "version 2.3", "v2.3", "第 2.3 版"})
    void aVersionIsCitedInManyWays(String cited) {
        assertThat(framework("jichitai-dx").version(cited)).contains(version("2.3"));
    }

    @Test
    void aVersionThatIsNotKnownIsNotFound() {
        assertThat(framework("jichitai-dx").version("9.9")).isEmpty();
        assertThat(framework("jichitai-dx").version(null)).isEmpty();
        assertThat(framework("well-being").version(null))
                .contains(framework("well-being").latest());
        assertThat(framework("well-being").version("1.0")).isEmpty();
        assertThat(framework("juten-keikaku").version("令和4年版").map(FrameworkVersion::version))
                .contains("2022");
    }

    @ParameterizedTest
    @CsvSource({
        "front-yard, front-yard",
        "自治体フロントヤード改革の推進, front-yard",
        "フロントヤード改革, front-yard",
        "自治体のＡＩ・ＲＰＡの利用推進, ai-rpa",
        "自治体の AI・RPA の利用推進, ai-rpa",
        "公金収納におけるELTAXの活用, eltax",
    })
    void anItemIsCitedByItsCodeOrALabel(String cited, String code) {
        assertThat(version("2.3").find(cited).map(FrameworkItem::code)).contains(code);
    }

    @Test
    void anItemIsTracedToWhatItBecame() {
        NationalFramework plan = framework("jichitai-dx");

        assertThat(plan.trace("online-procedures", version("2.3")).map(FrameworkItem::label))
                .contains("自治体フロントヤード改革の推進");
        assertThat(plan.trace("my-number-card", version("3.0")).map(FrameworkItem::label))
                .contains("マイナンバーカードの普及促進・利用の推進");
        assertThat(plan.trace("regional-digitalization", version("2.0")).map(FrameworkItem::code))
                .contains("denen-implementation");
        assertThat(plan.trace("data-use-plan", version("3.0")).map(FrameworkItem::code))
                .contains("open-data-and-data-use");
        assertThat(plan.trace("front-yard", version("1.0"))).isEmpty();
        assertThat(plan.trace("no-such-item", version("1.0"))).isEmpty();
        assertThat(plan.versionsWith("front-yard").stream().map(FrameworkVersion::version))
                .containsExactly("2.3", "3.0");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-24, ",
        "2020-12-25, 1.0",
        "2022-09-01, 1.0",
        "2023-11-29, 2.0",
        "2023-11-30, 2.1",
        "2024-02-05, 2.3",
        "2024-04-29, 2.3",
        "2024-04-30, 3.0",
        "2026-11-22, 4.0"
    })
    void aVersionIsInForceFromItsDate(LocalDate day, String version) {
        assertThat(framework("jichitai-dx")
                        .versionOn(day)
                        .map(FrameworkVersion::version)
                        .orElse(null))
                .isEqualTo(version);
    }

    @Test
    void anOwnCatalogueIsLaidOverThatOfTheLibrary() {
        NationalFrameworks own = read("""
                framework|ken-dx|架空県DX戦略|||jichitai-dx|confirmed
                version||||2024年度||partial|unconfirmed|案
                item|data|1|priority|データ連携||||unconfirmed

                # jichitai-dx is now another
                framework|jichitai-dx|自治体DX推進計画||||confirmed
                version|5.0|第5.0版|2026-03|||unknown|confirmed
                """);
        NationalFrameworks both = NationalFrameworks.builtIn().with(own);

        assertThat(own.all().stream().map(NationalFramework::id)).containsExactly("ken-dx", "jichitai-dx");
        assertThat(both.edition())
                .isEqualTo(own.edition())
                .isEqualTo(new DataEdition("7", LocalDate.of(2027, 4, 1), null, "架空県"));
        assertThat(both.find("jichitai-dx").map(NationalFramework::latest).map(FrameworkVersion::version))
                .contains("5.0");
        assertThat(both.find("ken-dx").map(NationalFramework::latest).map(FrameworkVersion::note))
                .contains("案");
        assertThat(both.find("juten-keikaku")).isPresent();
        assertThat(NationalFrameworks.builtIn().find("ken-dx")).isEmpty();
    }

    @Test
    void versionsOfAnOwnCatalogueComeToThoseOfTheLibrary() {
        NationalFrameworks both = NationalFrameworks.builtIn().withVersions(read("""
                framework|jichitai-dx|自治体DX推進計画|DX計画|||confirmed|補訂
                version|2.4|第2.4版|2024-03|||unknown|unconfirmed
                version|Ver.4.0||2025-03-28|||partial|confirmed
                item|telework|7|priority|テレワークの推進|||work-style|confirmed
                version|5.0|第5.0版|2026-03|||complete|confirmed
                item|work-style|1|priority|働き方の見直し||||confirmed
                framework|ken-dx|架空県DX戦略||||confirmed
                version|||2024年度|||unknown|confirmed
                """));
        NationalFramework plan = both.find("jichitai-dx").orElseThrow();

        assertThat(plan.versions())
                .extracting(FrameworkVersion::version)
                .containsExactly("1.0", "2.0", "2.1", "2.2", "2.3", "2.4", "3.0", "Ver.4.0", "5.0");
        assertThat(plan.version("2.3")).contains(version("2.3"));
        assertThat(plan.trace("telework", plan.latest()).map(FrameworkItem::label))
                .contains("働き方の見直し");
        assertThat(plan.title()).isEqualTo("自治体DX推進計画");
        assertThat(plan.otherTitles()).containsExactly("DX計画", "自治体DX推進計画");
        assertThat(plan.issuer()).isEqualTo("総務省");
        assertThat(plan.note()).isEqualTo("補訂");
        assertThat(both.find("ken-dx")).isPresent();
        assertThat(both.edition().source()).isEqualTo("架空県");
        assertThat(framework("jichitai-dx").versions()).hasSize(7);
    }

    @Test
    void theExampleOfThePackageIsRead() throws IOException {
        String guide = Files.readString(Path.of("src/main/java/org/dxplan/reference/package-info.java"));
        String example = guide.substring(guide.indexOf("<pre>") + 5, guide.indexOf("</pre>"))
                .replaceAll("(?m)^ \\* ?", "")
                .replace('⇥', '\t');

        NationalFramework plan = NationalFrameworks.builtIn()
                .withVersions(NationalFrameworks.read(new StringReader(example)))
                .find("jichitai-dx")
                .orElseThrow();

        assertThat(plan.latest().label()).isEqualTo("第9.0版");
        assertThat(plan.latest().items())
                .extracting(FrameworkItem::label)
                .containsExactly("自治体フロントヤード改革の推進", "データ連携の推進");
        assertThat(plan.otherTitles()).containsExactly("自治体DX推進計画");
        assertThat(plan.trace("online-procedures", plan.latest()).map(FrameworkItem::code))
                .contains("front-yard");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "version|1.0@Line 4: a version without a framework above it",
                "framework|a|A||||confirmed;item|x||priority|X||||confirmed@Line 5: an item without a version above it",
                "framework|a|A||||confirmed@Line 4: a framework without a version below it",
                "goal|a@Line 4: neither framework, version nor item: goal",
                "|a|A@Line 4: field 1 (framework, version or item) is missing",
                "framework||A||||confirmed;version|1|||||unknown|confirmed@Line 4: field 2 (id) is missing",
                "framework|a||||;version|1|||||unknown|confirmed@Line 4: field 3 (title) is missing",
                "framework|a|A;version|1|||||unknown|confirmed@Line 4: field 7 (confirmed or unconfirmed) is missing",
                "framework|a|A||||confirmed;version|1@Line 5: field 7 (complete, partial or unknown) is missing",
                "framework|a|A||||confirmed;version|1||||| unknown|confirmed@Line 5: neither complete, partial nor unknown:  unknown",
                "framework|a|A||||maybe;version|1|||||unknown|confirmed@Line 4: neither confirmed nor unconfirmed: maybe",
                "framework|a|A||||confirmed;version|1|||||complete|confirmed@Line 5: the items are called complete, but none stands below",
                "framework|a|A||||confirmed;version|1|||||unknown|confirmed;item|x||g|X||||confirmed@Line 5: the items are called unknown, but 1 stand below",
                "framework|a|A||||confirmed;version|1|||||partial|confirmed;item|x|||X||||confirmed@Line 6: field 4 (group) is missing",
                "framework|a|A||||confirmed;version|1|||||partial|confirmed;item|x||g@Line 6: field 5 (label) is missing",
                "framework|a|A||||confirmed;version|1||明日|||unknown|confirmed@Line 5: not a point in time: 明日",
            })
    void aCatalogueThatIsNoneIsRefused(String rows, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(rows.replace(';', '\n')))
                .withMessage(message);
    }

    @Test
    void whatStandsTwiceIsRefused() {
        String framework = "framework|a|A||||confirmed\nversion|1|||||unknown|confirmed\n";
        String items = "framework|a|A||||confirmed\nversion|1|||||partial|confirmed\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(framework + framework))
                .withMessage("Line 6: a second framework with the id a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(items + "item|x||g|X||||confirmed\nitem|x||g|Y||||confirmed"))
                .withMessage("Line 7: a second item of the version with the code x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(framework + "version|第1版|||||unknown|confirmed\n"))
                .withMessage("Line 6: a second version of the framework called 第1版");
    }

    @Test
    void whatComesAfterAnItemMustBeThere() {
        String items = "framework|a|A||||confirmed\nversion|1|||||partial|confirmed\n";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(items + "item|x||g|X||y||confirmed"))
                .withMessage("Line 6: no version of the framework has the item y, which is to come after x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(items + "item|x||g|X|||y|confirmed"))
                .withMessage("Line 6: no version of the framework has the item y, which is to come after x");
    }

    @Test
    void theOldestVersionStandsFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("""
                        framework|a|A||||confirmed
                        version|2|第2版|2024-02-05|||unknown|confirmed
                        version|2.1|||||unknown|confirmed
                        version|1|第1版|2020-12|||unknown|confirmed
                        """))
                .withMessage("Line 7: dated before a version above it; the oldest stands first");
    }

    @Test
    void aFileOfAnyEditorIsRead() {
        String file = "\ufeff" + HEAD.replace("\n", "\t\t\r\n")
                + "\t\r\nframework\ta\tA\t\t\t\tconfirmed\t\t\r\nversion\t1\t\t\t\t\tunknown\tconfirmed";

        NationalFrameworks read = NationalFrameworks.read(new StringReader(file));

        assertThat(read.edition()).isEqualTo(new DataEdition("7", LocalDate.of(2027, 4, 1), null, "架空県"));
        assertThat(read.all()).extracting(NationalFramework::id).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# version: 1\n# date: 2027-04-01\n",
                "# version: 1\n# source: s\n",
                "# date: 2027-04-01\n# source: s\n",
                "# version: 1\n# date: 2027-13-01\n# source: s\n",
                "# version: 1\n# date: 2027/04/01\n# source: s\n",
                "# version: 1\n# date: 2027-x4-01\n# source: s\n",
            })
    void aCatalogueWithoutItsHeadIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalFrameworks.read(new StringReader(text)))
                .withMessageMatching("The head of the table has no line \"# (version|date|source): …\""
                        + "|The date of the table is not of the form 2026-11-22: 2027.{6}");
    }

    @Test
    void aReaderThatFailsIsReported() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk");
            }

            @Override
            public void close() {}
        };

        Assertions.assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> NationalFrameworks.read(broken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jichitai-dx", "自治体DX推進計画", "自治体ＤＸ推進計画", "自治体デジタル・トランスフォーメーション（DX）推進計画"})
    void aFrameworkIsFoundByItsIdAndItsTitles(String cited) {
        assertThat(NationalFrameworks.builtIn().find(cited).map(NationalFramework::id))
                .contains("jichitai-dx");
        assertThat(NationalFrameworks.builtIn().find("自治体DX計画")).isEmpty();
    }
}

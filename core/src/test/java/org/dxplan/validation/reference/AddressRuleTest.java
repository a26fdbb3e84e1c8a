package org.dxplan.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.model.publication.Source;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

    private static DxPlan planAt(String webAddress) {
        return Plans.chitose()
                .addContacts(Contact.builder()
                        .address("千歳市東雲町2丁目34番地")
                        .webAddress(webAddress)
                        .build())
                .build();
    }

    @Test
    void allWebAddressesArePublishable() {
        DxPlan plan = planAt("ttps://www.city.chitose.lg.jp/").toBuilder()
                .addDocuments(PublishedDocument.builder()
                        .id("honpen")
                        .title("千歳市DX推進計画")
                        .address("http://www.city.chitose.lg.jp/docs/dx.pdf")
                        .build())
                .addSources(Source.builder()
                        .id("soumu")
                        .title("自治体DX推進計画")
                        .address("www.soumu.go.jp")
                        .build())
                .build();

        assertThat(Golden.problems(plan, Profile.PUBLIC)).isEqualTo("""
                        warning REF-05 /documents/0/address honpen [] {address=http://www.city.chitose.lg.jp/docs/dx.pdf, secure=https://www.city.chitose.lg.jp/docs/dx.pdf}
                          「http://www.city.chitose.lg.jp/docs/dx.pdf」は、https で始まる正しいWebアドレスではありません。
                          > 「https://www.city.chitose.lg.jp/docs/dx.pdf」で開けるか確かめ、開ければそちらを書いてください。
                        warning REF-05 /contacts/0/webAddress chitose-dx-2024 [] {address=ttps://www.city.chitose.lg.jp/}
                          「ttps://www.city.chitose.lg.jp/」は、https で始まる正しいWebアドレスではありません。
                          > ブラウザーで開いたときのアドレスを、そのまま写してください。
                        warning REF-05 /sources/0/address soumu [] {address=www.soumu.go.jp}
                          「www.soumu.go.jp」は、https で始まる正しいWebアドレスではありません。
                          > ブラウザーで開いたときのアドレスを、そのまま写してください。
                        """);
        assertThat(Golden.problems(plan, Profile.FULL)).isEmpty();
        assertThat(Golden.problems(plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.city.chitose.lg.jp/",
                "HTTPS://www.city.chitose.lg.jp/docs/29-11-0-0.html?a=1#dx",
                "https://www.city.chitose.lg.jp/計画/",
                "https://総務省.jp/"
            })
    void wellFormedAddressesPass(String address) {
        assertThat(Golden.problems(planAt(address), Profile.PUBLIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://", "https:/www.city.chitose.lg.jp", "https://a b/", "千歳市ホームページ", "mailto:a@b.jp"})
    void othersDoNot(String address) {
        assertThat(Golden.problems(planAt(address), Profile.PUBLIC))
                .startsWith("warning REF-05 /contacts/0/webAddress ");
    }
}

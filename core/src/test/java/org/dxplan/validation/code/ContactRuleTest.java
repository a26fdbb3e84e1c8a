package org.dxplan.validation.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.ContactBuilder;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRuleTest {

    private static DxPlan planWith(ContactBuilder contact) {
        return Plans.chitose().addContacts(contact.build()).build();
    }

    @Test
    void numbersThatReachNobodyAreReported() {
        DxPlan plan = planWith(
                Contact.builder().postalCode("〒076-855").telephone("39-2305").fax("0167-23-212"));

        assertThat(Golden.problems(plan)).isEqualTo("""
                        info COD-07 /contacts/0/postalCode chitose-dx-2024 [] {number=〒076-855}
                          「〒076-855」は、郵便番号として使える形ではありません。
                          > 7桁で書いてください（例: 066-8686）。
                        info COD-07 /contacts/0/telephone chitose-dx-2024 [] {number=39-2305}
                          「39-2305」は、電話やファクシミリの番号として使える形ではありません。
                          > 市外局番から、10桁（050、060、070、080、090、0800 で始まる番号は11桁）で書いてください（例: 0123-24-3131）。
                        info COD-07 /contacts/0/fax chitose-dx-2024 [] {number=0167-23-212}
                          「0167-23-212」は、電話やファクシミリの番号として使える形ではありません。
                          > 市外局番から、10桁（050、060、070、080、090、0800 で始まる番号は11桁）で書いてください（例: 0123-24-3131）。
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-24-3131",
                "０１２３－２４－３１３１",
                "(0123)24-3131",
                "0123(24)3131",
                "0123243131",
                "0123 24 3131",
                "03-5253-5111",
                "0120-123-456",
                "0570-012-345",
                "0800-123-4567",
                "050-3816-9405",
                "090-1234-5678",
                "060-1234-5678",
                "0247-62-8125（内線123）",
                "0167-39-2305 内線 2305",
                "℡:0247-62-8125",
                "電話 0247-62-8125(直通)",
                "0123-24-3131、0123-24-3132",
                "0123-24-3131/3132",
                "+81-123-24-3131",
                "+81 (0)123-24-3131",
                "+81-90-1234-5678",
            })
    void printedNumbersPass(String number) {
        assertThat(Golden.problems(planWith(Contact.builder().telephone(number).fax(number))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "なし",
                "24-3131",
                "0123-24-313",
                "0123-24-31311",
                "090-1234-567",
                "0120-123-4567",
                "050-3816-940",
                "00-1234-5678",
                "123-24-31310",
                "+1-202-555-0100",
                "+81-123-24-313",
                "0",
            })
    void othersAreReported(String number) {
        assertThat(Golden.problems(planWith(Contact.builder().telephone(number))))
                .startsWith("info COD-07 /contacts/0/telephone ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"066-8686", "0668686", "〒066-8686", "〒 066-8686", "０６６－８６８６", "066‐8686", "066−8686"})
    void printedPostalCodesPass(String code) {
        assertThat(Golden.problems(planWith(Contact.builder().postalCode(code))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "〒",
                "066-868",
                "066-86866",
                "66-8686",
                "0668-686",
                "066--8686",
                "-0668686",
                "066-8686 千歳市",
                "066ー8686"
            })
    void otherPostalCodesAreReported(String code) {
        assertThat(Golden.problems(planWith(Contact.builder().postalCode(code))))
                .startsWith("info COD-07 /contacts/0/postalCode ");
    }
}

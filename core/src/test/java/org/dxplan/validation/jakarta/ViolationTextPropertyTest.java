package org.dxplan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.model.organization.Contact;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a plan says reaches the reader as it stands there, and is never taken for a message template. */
class ViolationTextPropertyTest {

    private static final Validator VALIDATOR = Violations.validator(Severity.INFO, "");

    @Provide
    static Arbitrary<String> texts() {
        return DamagedPlans.texts();
    }

    @Property
    void textOfThePlanPassesUnharmed(@ForAll("texts") String text) {
        Assume.that(!text.isBlank());
        DxPlan plan = Plans.chitose()
                .addContacts(Contact.builder().telephone(text).build())
                .build();
        assertThat(VALIDATOR.validate(plan))
                .filteredOn(violation -> violation.getPropertyPath().toString().equals("contacts[0].telephone"))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("「" + text + "」は、電話やファクシミリの番号として使える形ではありません。"
                        + "市外局番から、10桁（050、060、070、080、090、0800 で始まる番号は11桁）で書いてください（例: 0123-24-3131）。");
    }

    @Test
    void whatTemplatesKnowIsEscaped() {
        assertThat(ViolationText.escape("{title} ${1+1} \\n 0123")).isEqualTo("\\{title\\} \\$\\{1+1\\} \\\\n 0123");
    }

    @Test
    void messageAndHintAreTwoSentences() {
        assertThat(ViolationText.of(badGoal(""), Locale.JAPANESE)).isEqualTo("SDGsに、目標18はありません。1から17までの番号を書いてください。");
        assertThat(ViolationText.of(badGoal(""), Locale.ENGLISH))
                .isEqualTo("The SDGs have no goal 18. Use a number from 1 to 17.");
        assertThat(ViolationText.of(badGoal(null), Locale.ENGLISH)).isEqualTo("The SDGs have no goal 18.");
    }

    private static Problem badGoal(@Nullable String hint) {
        return new Problem(
                RuleCatalog.builtIn().get("COD-04"),
                Severity.ERROR,
                Place.of("/alignment/sdgs/0"),
                null,
                "alignment/sdgs",
                List.of(),
                Map.of("number", 18),
                hint);
    }
}

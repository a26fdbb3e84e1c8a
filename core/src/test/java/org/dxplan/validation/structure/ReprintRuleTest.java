package org.dxplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.Vision;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;

class ReprintRuleTest {

    private static Claim reprint(String subject, StatementKind kind, String text) {
        return Trees.claim(ClaimKind.REPRINT, text)
                .subject(subject)
                .statement(kind)
                .build();
    }

    private static Statement statement(StatementKind kind, String text) {
        return Statement.builder().kind(kind).text(text).build();
    }

    @Test
    void aVisionPrintedDifferentlyIsReported() {
        DxPlan plan = Plans.chitose()
                .vision(Vision.builder()
                        .leading(statement(StatementKind.VISION, "デジタルで暮らしをより便利に 未来を楽しむまち ちとせ"))
                        .build())
                .addClaims(reprint("chitose-dx-2024", StatementKind.VISION, "デジタルで暮らしをより便利に\n未来を楽しむまち　ちとせ"))
                .addClaims(reprint("chitose-dx-2024", StatementKind.VISION, "デジタルで暮らしをより便利に 未来を楽しみまち ちとせ"))
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-07 /claims/1/text chitose-dx-2024 [/vision/leading/text] {text=デジタルで暮らしをより便利に 未来を楽しみまち ちとせ, original=デジタルで暮らしをより便利に 未来を楽しむまち ちとせ}
                          「デジタルで暮らしをより便利に 未来を楽しみまち ちとせ」と掲載されていますが、別の箇所では「デジタルで暮らしをより便利に 未来を楽しむまち ちとせ」です。
                          > 計画書を確かめてください。書き写しの誤りでなければ、計画書の誤植かもしれません。
                        """);
    }

    @Test
    void aReprintIsOneOfTheStatementsOfItsKind() {
        DxPlan plan = Trees.levels()
                .addGoals(Trees.goal("goal-1", "行政のDX")
                        .addStatements(statement(StatementKind.TARGET_STATE, "手続きのための来庁がいらない"))
                        .addStatements(statement(StatementKind.TARGET_STATE, "職員が本来の仕事に集中できる"))
                        .addStatements(Statement.builder()
                                .kind(StatementKind.SLOGAN)
                                .title("行かない、書かない、待たない")
                                .build())
                        .build())
                .addClaims(reprint("goal-1", StatementKind.TARGET_STATE, "職員が本来の仕事に集中できる"))
                .addClaims(reprint("goal-1", StatementKind.SLOGAN, "行かない・書かない・待たない"))
                .addClaims(reprint("goal-1", StatementKind.PURPOSE, "目的の記述はない"))
                .addClaims(reprint("goal-9", StatementKind.SLOGAN, "行かない"))
                .build();

        assertThat(Golden.problemsInEnglish(plan))
                .contains("error REF-01 /claims/3/subject ")
                .contains("""
                        warning STR-07 /claims/1/text chitose-dx-2024 [/goals/0/statements/2/title] {text=行かない・書かない・待たない, original=行かない、書かない、待たない}
                          This printing reads "行かない・書かない・待たない"; another one reads "行かない、書かない、待たない".
                          > Compare with the plan; if it was copied correctly, it may be a misprint of the plan.
                        """)
                .doesNotContain("/claims/0", "/claims/2");
    }

    @Test
    void theWordingThatResemblesTheReprintIsNamed() {
        DxPlan plan = Trees.levels()
                .addStatements(statement(StatementKind.PRINCIPLE, "みんなでつくる"))
                .addStatements(statement(StatementKind.PRINCIPLE, "誰一人取り残さない"))
                .addClaims(reprint("chitose-dx-2024", StatementKind.PRINCIPLE, "誰一人取り残されない"))
                .build();

        assertThat(Golden.problems(plan))
                .startsWith(
                        "warning STR-07 /claims/0/text chitose-dx-2024 [/statements/1/text] {text=誰一人取り残されない, original=誰一人取り残さない}");
    }
}

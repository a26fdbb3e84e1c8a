package org.dxplan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;

class PartInPlanTest {

    private static final DxPlan PLAN = Plans.chitose().build();
    private static final PartInPlan WHOLE = new PartInPlan(PLAN, "");
    private static final PartInPlan MEASURE = new PartInPlan(PLAN, "/measures/0");

    @Test
    void everyProblemConcernsThePlan() {
        Problem problem = problem("REF-01", "/measures/0/level", Map.of());

        assertThat(WHOLE.isConcernedBy(problem)).isTrue();
        assertThat(WHOLE.pointerFromPart(problem)).isEqualTo("/measures/0/level");
    }

    @Test
    void aPartAloneIsConcernedByWhatStandsInIt() {
        Problem inside = problem("IDN-03", "/measures/0/measures/1/title", Map.of());

        assertThat(MEASURE.isConcernedBy(inside)).isTrue();
        assertThat(MEASURE.pointerFromPart(inside)).isEqualTo("/measures/1/title");
        assertThat(MEASURE.isConcernedBy(problem("IDN-03", "/measures/0", Map.of())))
                .isTrue();
        assertThat(MEASURE.isConcernedBy(problem("IDN-03", "/title", Map.of()))).isFalse();
        assertThat(MEASURE.isConcernedBy(problem("IDN-03", "/measures/01/title", Map.of())))
                .isFalse();
    }

    @Test
    void aPartAloneIsNotConcernedByWhatThePlanHasToShow() {
        assertThat(MEASURE.isConcernedBy(problem("REF-01", "/measures/0/level", Map.of())))
                .isFalse();
    }

    @Test
    void aRuleThatThrewIsNotHidden() {
        Problem ofParts = problem("DOC-13", "", Map.of("rule", "PER-01, PER-02", "exception", "X"));

        assertThat(MEASURE.isConcernedBy(ofParts)).isTrue();
        assertThat(MEASURE.pointerFromPart(ofParts)).isEmpty();
        assertThat(MEASURE.isConcernedBy(problem("DOC-13", "", Map.of("rule", "STR-02, STR-03", "exception", "X"))))
                .isFalse();
    }

    private static Problem problem(String code, String pointer, Map<String, Object> arguments) {
        return new Problem(
                RuleCatalog.builtIn().get(code), Severity.ERROR, Place.of(pointer), null, "", List.of(), arguments, "");
    }
}

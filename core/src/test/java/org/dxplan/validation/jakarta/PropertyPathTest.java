package org.dxplan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.SampleParts;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.validation.jakarta.PropertyPath.Step;
import org.junit.jupiter.api.Test;

/** A pointer is followed through the model, whose lists it cannot be told from by itself. */
class PropertyPathTest {

    private static final DxPlan FILLED = SampleParts.filled(DxPlan.class);

    @Test
    void thePlanItselfHasNoSteps() {
        assertThat(steps("")).isEmpty();
    }

    @Test
    void partsAreBeansAndOtherItemsElements() {
        assertThat(steps("/edition/decided"))
                .containsExactly(new Step("edition", -1, true), new Step("decided", -1, true));
        assertThat(steps("/goals/0/measures/1"))
                .containsExactly(new Step("goals", 0, true), new Step("measures", 1, true));
        assertThat(steps("/glossary/1/aliases/0"))
                .containsExactly(new Step("glossary", 1, true), new Step("aliases", 0, false));
        assertThat(steps("/alignment/sdgs/1"))
                .containsExactly(new Step("alignment", -1, true), new Step("sdgs", 1, false));
        assertThat(steps("/alignment/legalBases/0"))
                .containsExactly(new Step("alignment", -1, true), new Step("legalBases", 0, false));
        assertThat(steps("/glossary")).containsExactly(new Step("glossary", -1, false));
    }

    @Test
    void aMemberUnknownToTheModelIsAProperty() {
        assertThat(steps("/edition/x-kessai/0"))
                .containsExactly(
                        new Step("edition", -1, true), new Step("x-kessai", -1, false), new Step("0", -1, false));
    }

    @Test
    void theNamesAreThoseOfJava() {
        assertThat(steps("/$schema")).containsExactly(new Step("schema", -1, false));
        assertThat(steps("/dxplan")).containsExactly(new Step("formatVersion", -1, false));
    }

    /** A host such as a form library reads what a path names. */
    @Test
    void everyPathLeadsToItsPart() throws Exception {
        for (Node<?> node : PlanIndex.of(FILLED).nodes()) {
            Object at = FILLED;
            for (Step step : steps(node.pointer())) {
                at = at.getClass().getMethod(step.property()).invoke(at);
                at = step.item() < 0 ? at : ((List<?>) at).get(step.item());
            }
            assertThat(at).as(node.pointer()).isSameAs(node.part());
        }
    }

    private static List<Step> steps(String pointer) {
        return PropertyPath.of(FILLED, pointer).steps();
    }
}

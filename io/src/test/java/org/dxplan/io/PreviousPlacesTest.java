package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dxplan.model.index.EditionMatch;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.TextRange;
import org.junit.jupiter.api.Test;

/** A place in the earlier edition is none of the text that is read: it has no line, and its pointer stays as it is. */
class PreviousPlacesTest {

    private static final String OLD = """
            {"dxplan": "1.0", "id": "miharu-dx", "title": "三春町DX推進計画",
             "measures": [{"id": "m-1", "title": "窓口予約"}, {"id": "m-2", "title": "電子申請"}]}
            """;

    /** The first measure cannot be held, so that the second one is the first of the plan. */
    private static final String NEW = """
            {"dxplan": "1.0", "id": "miharu-dx", "title": "三春町DX推進計画",
             "measures": ["窓口予約", {"id": "m-2", "title": "電子申請の拡大"}]}
            """;

    /** Reports each measure that both editions have, beside itself in both. */
    private static final Rule BOTH = new Rule() {
        @Override
        public List<String> codes() {
            return List.of("IDN-09");
        }

        @Override
        public void check(RuleContext context) {
            EditionPair editions = context.editions().orElseThrow();
            for (EditionMatch.Pair pair : editions.match().pairs()) {
                context.problem("IDN-09", pair.after(), "title")
                        .related(pair.after().pointer("id"))
                        .relatedPrevious(pair.before().pointer("title"))
                        .report();
            }
        }
    };

    @Test
    void theEarlierEditionHasNoLines() {
        PlanValidator validator = PlanValidator.builder().add(BOTH).build();
        PlanReader reader =
                PlanReader.of(validator.against(PlanReader.create().read(OLD).orElseThrow()));

        Problem found = reader.read(NEW).problems().stream()
                .filter(problem -> problem.code().equals("IDN-09"))
                .findFirst()
                .orElseThrow();

        assertThat(found.place()).isEqualTo(Place.of("/measures/1/title").withRange(new TextRange(2, 46, 2, 55)));
        assertThat(found.related())
                .containsExactly(
                        Place.of("/measures/1/id").withRange(new TextRange(2, 30, 2, 35)),
                        Place.ofPrevious("/measures/1/title"));
    }
}

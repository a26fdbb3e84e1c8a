package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dxplan.io.support.Jvm;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;

/** A plan is read and validated without what only messages or older versions of the format need. */
class LazyTablesTest {

    private static final String CODES = "org.dxplan.reference.CodeLabels$BuiltIn ";
    private static final String WORDS = "org.dxplan.validation.rule.Words ";
    private static final String MIGRATION = "org.dxplan.io.migration.";

    @Test
    void wordsAreLoadedWhenAMessageNamesThem() throws Exception {
        Process process = Jvm.start(List.of("-Xlog:class+load:stdout"), FaultyPlan.class);
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).isZero();
        int validated = lines.indexOf("[DOC-05, DOC-09, REF-01, IDN-03]");
        assertThat(validated).isPositive();
        assertThat(lines.subList(0, validated))
                .noneMatch(line -> line.contains(CODES))
                .noneMatch(line -> line.contains(WORDS));
        assertThat(lines.subList(validated, lines.size()))
                .anyMatch(line -> line.contains(CODES))
                .anyMatch(line -> line.contains(WORDS));
        assertThat(lines).noneMatch(line -> line.contains(MIGRATION));
    }

    /** Reads and validates a plan with mistakes whose messages name words, in a machine of its own. */
    static final class FaultyPlan {
        private FaultyPlan() {}

        public static void main(String[] args) {
            ReadResult result = PlanReader.of(PlanValidator.create()).read("""
                    {
                      "dxplan": "1.0",
                      "id": "miharu-dx",
                      "title": "三春町DX推進計画",
                      "shortTitle": 5,
                      "edition": {"status": "frozen", "decided": "2023-03"},
                      "goals": [{"id": "g1", "title": "行政のDX", "level": "lv-goal"}],
                      "measures": [{"id": "m1", "title": " "}]
                    }
                    """);
            // In one piece with its line break, so that no line of the log gets in between.
            System.out.print(result.problems().stream().map(Problem::code).toList() + "\n");
            System.out.flush();
            result.problems().forEach(problem -> problem.message(Locale.ENGLISH));
        }
    }
}

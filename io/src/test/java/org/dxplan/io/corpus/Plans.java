package org.dxplan.io.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/** Small plans, and entries as lines of text. */
final class Plans {

    private Plans() {}

    /** A plan in one line. */
    static String plan(String id, String title) {
        return "{\"dxplan\": \"1.0\", \"id\": \"" + id + "\", \"title\": \"" + title + "\"}";
    }

    /** So many plans in so many lines: a-1, a-2 and so on. */
    static String plans(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append(plan("a-" + i, "千歳市DX推進計画")).append('\n');
        }
        return lines.toString();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Everything that a corpus gives, in lines. */
    static List<String> read(PlanCorpus corpus, PlanReader reader) {
        try (Stream<CorpusEntry> entries = corpus.read(reader)) {
            return entries.map(Plans::line).toList();
        }
    }

    /** Name, line and offset; then the id of the plan and the problems, or the failure. */
    static String line(CorpusEntry entry) {
        StringBuilder line = new StringBuilder(entry.name());
        entry.line()
                .ifPresent(number -> line.append(':').append(number).append('+').append(entry.offset()));
        entry.result().ifPresent(result -> {
            line.append(' ').append(result.plan().map(DxPlan::id).orElse("no plan"));
            result.problems().forEach(problem -> line.append(" | ").append(ProblemLines.line(problem)));
        });
        entry.failure()
                .ifPresent(
                        failure -> line.append(" ! ").append(failure.getClass().getSimpleName()));
        return line.toString();
    }

    /** A reader with a rule of one's own that sees the id of every plan. */
    static PlanReader reader(Consumer<String> rule) {
        return PlanReader.of(PlanValidator.builder().add(new IdRule(rule)).build());
    }

    private record IdRule(Consumer<String> action) implements Rule {
        @Override
        public List<String> codes() {
            return List.of("IDN-01");
        }

        @Override
        public void check(RuleContext context) {
            action.accept(context.plan().id());
        }
    }
}

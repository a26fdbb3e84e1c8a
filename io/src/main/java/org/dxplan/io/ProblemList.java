package org.dxplan.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.TextRange;
import org.dxplan.validation.rule.Word;

/**
 * The first problems of a document, and the number of the others. If there are others the list ends with a problem that says
 * so, as serious as the most serious of them, so that nobody takes the list for everything.
 */
record ProblemList(List<Problem> problems, Omitted omitted) {

    private static final TextRange START = new TextRange(1, 1, 1, 2);

    ProblemList {
        problems = List.copyOf(problems);
    }

    static ProblemList of(List<Problem> found, Omitted before, int limit) {
        if (found.size() <= limit && before.isEmpty()) {
            return new ProblemList(found, Omitted.NONE);
        }
        Omitted.Counter counter = new Omitted.Counter();
        counter.addAll(before);
        List<Problem> problems = new ArrayList<>(found);
        while (problems.size() > limit) {
            // Broken syntax, which is the last thing that can be found in a text, is listed in any case.
            boolean isBroken = problems.get(problems.size() - 1).code().equals("DOC-01") && limit > 1;
            Problem problem = problems.remove(problems.size() - (isBroken ? 2 : 1));
            counter.add(problem.code(), problem.severity(), 1);
        }
        Omitted omitted = counter.omitted();
        problems.add(end(problems, omitted, limit));
        return new ProblemList(problems, omitted);
    }

    /** Stands where the last problem does, for it comes behind all of them. */
    private static Problem end(List<Problem> problems, Omitted omitted, int limit) {
        TextRange range = problems.isEmpty()
                ? START
                : problems.get(problems.size() - 1).range().orElse(START);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("limit", new Word("problems"));
        arguments.put("maximum", limit);
        arguments.put("omitted", omitted.count());
        return new Problem(
                RuleCatalog.builtIn().get("DOC-12"),
                worst(omitted),
                Place.of("").withRange(range),
                null,
                "",
                List.of(),
                arguments,
                "problems");
    }

    private static Severity worst(Omitted omitted) {
        for (Severity severity : Severity.values()) {
            if (omitted.count(severity) > 0) {
                return severity;
            }
        }
        throw new IllegalArgumentException("Nothing is omitted");
    }
}

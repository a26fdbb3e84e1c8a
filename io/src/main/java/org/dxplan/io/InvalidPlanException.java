package org.dxplan.io;

import java.util.List;
import java.util.Locale;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Problem;

/**
 * Thrown by {@link ReadResult#orElseThrow()} when a plan has errors (計画に誤りがある).
 */
public final class InvalidPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidPlanException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns everything that was found, warnings included.
     *
     * @return the problems in their order, not null; empty after deserialization
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(List<Problem> problems) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        StringBuilder text = new StringBuilder("The plan has ").append(errors.size());
        text.append(errors.size() == 1 ? " error" : " errors");
        if (!errors.isEmpty()) {
            Problem first = errors.get(0);
            text.append(", the first: ").append(first.code());
            first.range()
                    .ifPresent(range -> text.append(" at ")
                            .append(range.startLine())
                            .append(':')
                            .append(range.startColumn()));
            text.append(' ').append(first.message(Locale.ENGLISH));
        }
        return text.toString();
    }
}

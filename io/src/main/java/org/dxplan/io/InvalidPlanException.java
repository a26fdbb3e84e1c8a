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

    InvalidPlanException(List<Problem> problems, long errors) {
        super(message(problems, errors));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what {@link ReadResult#problems()} does, warnings included.
     *
     * @return the problems in their order, not null; empty after deserialization
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(List<Problem> problems, long errors) {
        StringBuilder text = new StringBuilder("The plan has ").append(errors);
        text.append(errors == 1 ? " error" : " errors");
        problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(first -> {
                    text.append(", the first: ").append(first.code());
                    first.range()
                            .ifPresent(range -> text.append(" at ")
                                    .append(range.startLine())
                                    .append(':')
                                    .append(range.startColumn()));
                    text.append(' ').append(first.message(Locale.ENGLISH));
                });
        return text.toString();
    }
}

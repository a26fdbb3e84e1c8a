package org.dxplan.io.schema;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.io.support.JsonText;
import org.dxplan.io.support.JsonText.Value;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the schema has to say of a document by what the reader says of it: refuse it for whatever the types and forms of its
 * members are reported for, and for nothing else. {@link #OPEN} is what no schema can know, see the page of the format.
 */
enum ReaderVerdict {
    VALID,
    INVALID,
    OPEN;

    private static final PlanReader READER = PlanReader.of(PlanValidator.create());

    /** No document, or one that JSON libraries take each in its own way: they keep either of two members of one name. */
    private static final Set<String> NO_DOCUMENT = Set.of("DOC-01", "DOC-02", "DOC-07", "DOC-12");

    private static final Set<String> INTEGERS = Set.of("json-integer", "fiscal-year", "date", "page-range");
    private static final Set<String> NOTATIONS = Set.of("fiscal-year", "date");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern NOTATION = Pattern.compile("[^\\p{ASCII}]|[FYMTSHR] *\\d");

    static ReaderVerdict of(String json) {
        return of(json, READER.read(json));
    }

    private static ReaderVerdict of(String json, ReadResult result) {
        ReaderVerdict verdict = VALID;
        for (Problem problem : result.problems()) {
            if (NO_DOCUMENT.contains(problem.code()) || isHalfCharacter(problem)) {
                return OPEN;
            }
            ReaderVerdict one = of(json, problem);
            verdict = one == INVALID || (one == OPEN && verdict == VALID) ? one : verdict;
        }
        return verdict;
    }

    private static boolean isHalfCharacter(Problem problem) {
        return problem.code().equals("DOC-10") && "lone-surrogate".equals(problem.hintVariant());
    }

    private static ReaderVerdict of(String json, Problem problem) {
        return switch (problem.code()) {
            case "DOC-03", "DOC-06", "DOC-11", "IDN-02" -> INVALID;
            // What is blank has not the form of an id either.
            case "IDN-01" -> "blank".equals(problem.hintVariant()) ? INVALID : VALID;
            case "DOC-09" -> problem.severity() == Severity.ERROR ? INVALID : VALID;
            case "DOC-05" -> isWholeFraction(json, problem) ? OPEN : INVALID;
            case "DOC-10" -> isForTheReader(problem) ? OPEN : INVALID;
            default -> VALID;
        };
    }

    /** 2024.0 and 1e3 are integers for a schema. */
    private static boolean isWholeFraction(String json, Problem problem) {
        if (!INTEGERS.contains(String.valueOf(problem.arguments().get("expected")))
                || !String.valueOf(problem.arguments().get("found")).equals("json-number")) {
            return false;
        }
        JsonText text = JsonText.of(json);
        @Nullable Value number = text.find(problem.pointer()).orElse(null);
        return number != null
                && new BigDecimal(text.source(number)).stripTrailingZeros().scale() <= 0;
    }

    /** Days that a month has not, and notations. */
    private static boolean isForTheReader(Problem problem) {
        String value = String.valueOf(problem.arguments().get("value"));
        return DAY.matcher(value).matches()
                || (NOTATIONS.contains(String.valueOf(problem.arguments().get("expected")))
                        && NOTATION.matcher(value).find());
    }
}

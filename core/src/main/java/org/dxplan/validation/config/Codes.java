package org.dxplan.validation.config;

import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleInfo;

/** Codes of rules and their beginnings, and what of them a user can decide about. */
final class Codes {

    private static final String READER = "DOC";

    private Codes() {}

    /** Tells whether a severity of a rule is beyond all decisions: an error of reading. */
    static boolean isFixed(RuleInfo rule, Severity severity) {
        return severity == Severity.ERROR && rule.group().equals(READER);
    }

    static boolean isFixed(Problem problem) {
        return isFixed(problem.rule(), problem.severity());
    }

    /** Tells whether a code is the one given, or begins with it: GLS and GLS-0 cover GLS-01. */
    static boolean cover(String given, String code) {
        return code.startsWith(given);
    }
}

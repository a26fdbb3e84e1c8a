package org.dxplan.examples.cli;

import java.util.List;
import java.util.Locale;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/** What the command line asks for. */
sealed interface Request {

    /** Print a text: the help, the version. */
    record Tell(String text) implements Request {}

    /**
     * Validate plans.
     *
     * @param locale  the language of the report
     * @param form  the form of the report
     * @param profile  the profile, null for the one that fits each plan
     * @param against  the earlier edition that each plan is compared with, a file or {@code -}, null for none
     * @param decisions  what is accepted and what counts
     * @param operands  files, folders and {@code -}, as given
     */
    record Validate(
            Locale locale,
            ReportForm form,
            @Nullable Profile profile,
            @Nullable String against,
            Decisions decisions,
            List<String> operands)
            implements Request {}

    /**
     * What a user has decided about problems.
     *
     * @param config  the file of the configuration, null for none
     * @param baseline  the file of the known problems, null for none
     * @param updateBaseline  whether to write that file anew
     * @param failOn  the least serious problem for which the exit code is 1
     */
    record Decisions(@Nullable String config, @Nullable String baseline, boolean updateBaseline, Severity failOn) {}

    /**
     * Write plans in the canonical form.
     *
     * @param locale  the language of the report
     * @param check  whether to tell only
     * @param operands  files and folders, as given
     */
    record Format(Locale locale, boolean check, List<String> operands) implements Request {}

    /**
     * Tell what rules say of themselves.
     *
     * @param locale  the language of what is told
     * @param form  the form in which it is told
     * @param codes  codes and groups of rules as given, empty for all rules
     */
    record Rules(Locale locale, RulesCommand.Form form, List<String> codes) implements Request {}

    /** Print the JSON Schema of plan files. */
    record Schema() implements Request {}
}

package org.dxplan.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dxplan.validation.rule.RuleInfo;

/**
 * A message that a rule may give, with the hints that may follow it; both are patterns.
 *
 * @param text  the message
 * @param hints  its hints
 */
record RuleMessage(String text, List<String> hints) {

    /** The ordinary message of a rule, then those of the variants that have one of their own. */
    static List<RuleMessage> of(RuleInfo rule, Locale locale) {
        String ordinary = shown(rule.messagePattern(locale));
        List<String> hints =
                new ArrayList<>(rule.hintPattern("", locale).stream().toList());
        List<RuleMessage> messages = new ArrayList<>(List.of(new RuleMessage(ordinary, hints)));
        for (String variant : rule.variants()) {
            List<String> hint = rule.hintPattern(variant, locale).stream().toList();
            String message = shown(rule.messagePattern(variant, locale));
            if (message.equals(ordinary)) {
                hints.addAll(hint);
            } else {
                messages.add(new RuleMessage(message, hint));
            }
        }
        return messages;
    }

    /** The pattern with the plural of nouns that follow a number. */
    private static String shown(String pattern) {
        return pattern.replaceAll("\\{(\\w+)\\|[^|}]+\\|([^|}]+)}", "{$1} $2");
    }
}

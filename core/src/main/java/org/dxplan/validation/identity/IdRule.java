package org.dxplan.validation.identity;

import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/** Ids are there, of their own (IDN-01), and well-formed (IDN-02). */
final class IdRule implements Rule {

    private static final int MAX_LENGTH = 64;

    @Override
    public List<String> codes() {
        return List.of("IDN-01", "IDN-02");
    }

    @Override
    public void check(RuleContext context) {
        PlanIndex index = context.index();
        for (PlanIndex.Identified one : index.identified()) {
            if (one.id().isBlank()) {
                context.problem("IDN-01", one.node(), "id").hint("blank").report();
            } else if (!isWellFormed(one.id())) {
                reportForm(context, one);
            }
        }
        for (PlanIndex.Identified one : index.repeatedIds()) {
            Node<?> first = index.find(one.id()).orElse(one.node());
            if (!one.id().isBlank()) {
                context.problem("IDN-01", one.node(), "id")
                        .with("id", one.id())
                        .related(first.pointer("id"))
                        .hint("")
                        .report();
            }
        }
    }

    private static void reportForm(RuleContext context, PlanIndex.Identified one) {
        String similar = similar(one.id());
        RuleContext.Report report = context.problem("IDN-02", one.node(), "id").with("id", one.id());
        if (isWellFormed(similar) && context.index().find(similar).isEmpty()) {
            report.with("similar", similar).hint("similar").report();
        } else {
            report.hint("").report();
        }
    }

    /** The id in lower case and half width, with hyphens for blanks and other separators. */
    private static String similar(String id) {
        return NormalizedText.of(id.strip().replaceAll("[\\s_/:,]+", "-"));
    }

    /** [a-z][a-z0-9.-]{0,63}, without the cost of a regular expression for every id. */
    private static boolean isWellFormed(String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH || !isLetter(id.charAt(0))) {
            return false;
        }
        for (int i = 1; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}

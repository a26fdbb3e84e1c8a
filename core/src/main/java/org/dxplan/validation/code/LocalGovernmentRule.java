package org.dxplan.validation.code;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.organization.LocalGovernmentCode;
import org.dxplan.reference.LocalGovernmentEntry;
import org.dxplan.reference.LocalGovernments;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The code of a local government is right (COD-01), complete (COD-02), and that of the government it stands with (COD-03).
 * What the table does not list may exist: unions have codes, and municipalities come and go.
 */
final class LocalGovernmentRule implements Rule {

    private static final int FIVE = 5;
    private static final int SIX = 6;

    @Override
    public List<String> codes() {
        return List.of("COD-01", "COD-02", "COD-03");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<LocalGovernment> node : context.index().nodes(LocalGovernment.class)) {
            String code = node.part().code();
            if (code == null) {
                continue;
            }
            LocalGovernmentCode parsed = LocalGovernmentCode.find(code);
            if (parsed != null) {
                checkName(context, node, parsed);
            } else if (!reportShort(context, node, code)) {
                reportWrong(context, node, code);
            }
        }
    }

    private static void checkName(RuleContext context, Node<LocalGovernment> node, LocalGovernmentCode code) {
        LocalGovernment given = node.part();
        LocalGovernmentEntry known = find(code);
        LocalGovernmentEntry found = known != null ? known : find(code.prefecture());
        boolean isElsewhere = found != null && isElsewhere(given, found.prefecture());
        if (!isElsewhere && (known == null ? named(given) == null : isNamed(given, known))) {
            return;
        }
        RuleContext.Report report = context.problem("COD-03", node, "code").with("code", code.value());
        LocalGovernmentEntry owner = isElsewhere ? found : known;
        if (owner != null) {
            report.with("known", owner.fullName());
        }
        report.with("given", fullName(given)).related(node.pointer(isElsewhere ? "prefecture" : "name"));
        LocalGovernmentEntry meant = named(given);
        if (meant == null) {
            report.hint("").report();
        } else {
            report.with("name", meant.fullName())
                    .with("expected", meant.code().value())
                    .hint(owner == null ? "unknown" : "other")
                    .report();
        }
    }

    /** Tells whether another prefecture is given. 静岡 is 静岡県. */
    private static boolean isElsewhere(LocalGovernment given, String prefecture) {
        String name = given.prefecture();
        return name != null && !name.isBlank() && !prefecture.startsWith(LocalGovernments.comparable(name));
    }

    private static @Nullable LocalGovernmentEntry find(LocalGovernmentCode code) {
        return LocalGovernments.builtIn().find(code).orElse(null);
    }

    /** A group has the code of one of its members or of the prefecture, and a name of its own. */
    private static boolean isNamed(LocalGovernment given, LocalGovernmentEntry known) {
        return given.memberCount() != null || given.name().isBlank() || known.isNamed(given.name());
    }

    /** Reports a code that lost its first or its last digit, or both; false if it cannot be completed. */
    private static boolean reportShort(RuleContext context, Node<LocalGovernment> node, String code) {
        List<LocalGovernmentCode> candidates = candidates(node.part(), code);
        if (candidates.isEmpty()) {
            return false;
        }
        LocalGovernmentCode expected = candidates.get(0);
        LocalGovernmentEntry entry = find(expected);
        LocalGovernmentEntry other = candidates.size() == 1 ? null : find(candidates.get(1));
        RuleContext.Report report =
                context.problem("COD-02", node, "code").with("code", code).with("expected", expected.value());
        if (entry == null) {
            report.hint("").report();
        } else if (other == null) {
            report.with("name", entry.fullName()).hint("known").report();
        } else {
            report.with("name", entry.fullName())
                    .with("other", other.code().value())
                    .with("otherName", other.fullName())
                    .hint("two")
                    .report();
        }
        return true;
    }

    /** The codes that may be meant: those of the name given, else those in the table, else all. */
    private static List<LocalGovernmentCode> candidates(LocalGovernment given, String code) {
        List<LocalGovernmentCode> possible = new ArrayList<>(2);
        add(possible, LocalGovernmentCode.find("0".concat(code)));
        add(possible, LocalGovernmentCode.findFiveDigits(code));
        add(possible, LocalGovernmentCode.findFiveDigits("0".concat(code)));
        List<LocalGovernmentCode> listed = new ArrayList<>(2);
        for (LocalGovernmentCode one : possible) {
            LocalGovernmentEntry entry = find(one);
            if (entry != null && entry.isNamed(given.name())) {
                return List.of(one);
            }
            if (entry != null) {
                listed.add(one);
            }
        }
        // Where both digits are lost, only the table can tell.
        return listed.isEmpty() && code.length() == FIVE ? possible : listed;
    }

    private static void add(List<LocalGovernmentCode> codes, @Nullable LocalGovernmentCode code) {
        if (code != null) {
            codes.add(code);
        }
    }

    private static void reportWrong(RuleContext context, Node<LocalGovernment> node, String code) {
        if (LocalGovernmentCode.hasRightCheckDigit(code)) {
            context.problem("COD-03", node, "code")
                    .with("code", code)
                    .hint("prefecture")
                    .report();
            return;
        }
        RuleContext.Report report = context.problem("COD-01", node, "code");
        if (code.isBlank()) {
            report.hint("blank").report();
            return;
        }
        report.with("code", code);
        LocalGovernmentCode plain = plain(code);
        LocalGovernmentEntry meant = named(node.part());
        LocalGovernmentCode checked =
                code.length() == SIX ? LocalGovernmentCode.findFiveDigits(code.substring(0, FIVE)) : null;
        if (plain != null) {
            report.with("expected", plain.value()).hint("form").report();
        } else if (meant != null) {
            report.with("name", meant.fullName())
                    .with("expected", meant.code().value())
                    .hint("name")
                    .report();
        } else if (checked != null) {
            report.with("expected", checked.value()).hint("check").report();
        } else {
            report.hint("").report();
        }
    }

    /** The code that is right but for widths, blanks and hyphens. */
    private static @Nullable LocalGovernmentCode plain(String code) {
        try {
            return LocalGovernmentCode.parse(code);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The only entry that can be meant by name and prefecture, null for a group and if there is none or several. */
    private static @Nullable LocalGovernmentEntry named(LocalGovernment given) {
        String prefecture = given.prefecture();
        if (given.memberCount() != null) {
            return null;
        }
        if (prefecture != null) {
            return LocalGovernments.builtIn().find(prefecture, given.name()).orElse(null);
        }
        List<LocalGovernmentEntry> entries = LocalGovernments.builtIn().named(given.name());
        return entries.size() == 1 ? entries.get(0) : null;
    }

    private static String fullName(LocalGovernment given) {
        String prefecture = given.prefecture();
        return prefecture == null || given.name().startsWith(prefecture)
                ? given.name()
                : prefecture.concat(given.name());
    }
}

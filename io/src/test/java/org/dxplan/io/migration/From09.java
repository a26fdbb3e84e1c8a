package org.dxplan.io.migration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In the invented version 0.9, a title is a {@code name}, the period of the plan is one text, {@code term} (計画期間), and
 * {@code publishedOn} (公表日) is a member of the plan instead of its edition.
 */
public final class From09 implements MigrationStep {

    private static final Pattern TERM = Pattern.compile("([^～]+)～([^～]+)");

    @Override
    public String from() {
        return "0.9";
    }

    @Override
    public String to() {
        return "1.0";
    }

    @Override
    public void migrate(TreeObject plan) {
        Elements.forEach(plan, element -> element.rename("name", "title"));
        plan.move("publishedOn", "edition", "published");
        Optional<String> term = plan.text("term");
        if (term.isEmpty()) {
            plan.rename("term", "period");
            return;
        }
        TreeObject period = plan.replaceByObject("term", "period");
        Matcher parts = TERM.matcher(term.get());
        if (parts.matches()) {
            period.putText("start", parts.group(1));
            period.putText("end", parts.group(2));
        } else {
            period.putText("text", term.get());
        }
    }
}

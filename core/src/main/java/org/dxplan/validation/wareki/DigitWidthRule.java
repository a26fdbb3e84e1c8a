package org.dxplan.validation.wareki;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.TableColumn;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The years of an era are printed with digits of one width (WRK-09). Years of one and of two digits are looked at apart, for many
 * offices print a single digit full width and two digits half width (令和６年度, 令和10年度).
 */
final class DigitWidthRule implements Rule {

    private static final Pattern ERA_YEAR =
            Pattern.compile("(?:明治|大正|昭和|平成|令和|(?<![A-Za-zＡ-Ｚａ-ｚ])[MTSHRＭＴＳＨＲ])([0-9]{1,2}|[０-９]{1,2})(?![0-9０-９])");

    @Override
    public List<String> codes() {
        return List.of("WRK-09");
    }

    @Override
    public void check(RuleContext context) {
        Map<Integer, Widths> byLength = new TreeMap<>();
        for (Node<PlanDate> node : context.index().nodes(PlanDate.class)) {
            look(byLength, node, null, node.part().text());
        }
        for (Node<Period> node : context.index().nodes(Period.class)) {
            look(byLength, node, "text", node.part().text());
        }
        for (Node<RoadmapEntry> node : context.index().nodes(RoadmapEntry.class)) {
            look(byLength, node, "label", node.part().label());
        }
        for (Node<ProgressReport> node : context.index().nodes(ProgressReport.class)) {
            look(byLength, node, "title", node.part().title());
        }
        for (Node<TableColumn> node : context.index().nodes(TableColumn.class)) {
            look(byLength, node, "label", node.part().label());
        }
        for (Widths widths : byLength.values()) {
            if (widths.report(context)) {
                return;
            }
        }
    }

    private static void look(
            Map<Integer, Widths> byLength, Node<?> node, @Nullable String member, @Nullable String text) {
        if (text == null) {
            return;
        }
        Matcher matcher = ERA_YEAR.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group(1);
            Widths widths = byLength.get(digits.length());
            if (widths == null) {
                widths = new Widths();
                byLength.put(digits.length(), widths);
            }
            widths.add(new Print(node, member, matcher.group()), digits.charAt(0) > '9');
        }
    }

    /** A year at its place. */
    private record Print(Node<?> node, @Nullable String member, String year) {

        String pointer() {
            return member == null ? node.pointer() : node.pointer(member);
        }
    }

    /** The years of as many digits, counted by width. */
    private static final class Widths {
        private int full;
        private int half;
        private @Nullable Print firstFull;
        private @Nullable Print firstHalf;

        void add(Print print, boolean isFull) {
            if (isFull) {
                full++;
                firstFull = firstFull == null ? print : firstFull;
            } else {
                half++;
                firstHalf = firstHalf == null ? print : firstHalf;
            }
        }

        boolean report(RuleContext context) {
            if (firstFull == null || firstHalf == null) {
                return false;
            }
            Print odd = full <= half ? firstFull : firstHalf;
            Print usual = full <= half ? firstHalf : firstFull;
            RuleContext.Report report = odd.member() == null
                    ? context.problem("WRK-09", odd.node())
                    : context.problem("WRK-09", odd.node(), odd.member());
            report.with("value", odd.year())
                    .with("other", usual.year())
                    .related(usual.pointer())
                    .hint("")
                    .report();
            return true;
        }
    }
}

package org.dxplan.validation.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.Survey;
import org.dxplan.model.indicator.TableColumn;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a survey: no more answered than were asked (SUR-01), the rate is computed from both (SUR-02), and those
 * who answered fall into groups (SUR-03). The shares of their answers (SUR-01, SUR-04) are those of {@link Shares}.
 */
final class ResponseRule implements Rule {

    /** A note with these words says that the rate was computed from other counts. */
    private static final List<String> OTHER_BASE = List.of("有効", "宛先", "あて先", "不達", "返送", "未達");
    /** Headings of columns that stand for several surveys rather than for groups of one. */
    private static final Pattern COMPARED = Pattern.compile("年度|令和|平成|[0-9]年$|[rh][0-9]|前回|今回|調査");

    private static final List<String> GENDER = List.of("男", "女");

    @Override
    public List<String> codes() {
        return List.of("SUR-01", "SUR-02", "SUR-03", "SUR-04");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Survey> node : context.index().nodes(Survey.class)) {
            if (!contradicts(context, node)) {
                checkRate(context, node);
            }
        }
        for (Node<StatisticalTable> node : context.index().nodes(StatisticalTable.class)) {
            if (node.parent() != null && node.parent().part() instanceof Survey survey) {
                checkGroups(context, node, survey);
            }
        }
        Shares.check(context);
    }

    private static boolean contradicts(RuleContext context, Node<Survey> node) {
        Integer distributed = node.part().distributed();
        Integer responses = node.part().responses();
        if (responses != null && distributed != null && responses > distributed) {
            context.problem("SUR-01", node, "responses")
                    .with("responses", responses)
                    .with("distributed", distributed)
                    .related(node.pointer("distributed"))
                    .hint("")
                    .report();
            return true;
        }
        BigDecimal rate = Figures.exact(node.part().rate());
        if (rate != null && Figures.isNoShare(rate)) {
            context.problem("SUR-01", node, "rate")
                    .with("rate", rate)
                    .hint("rate")
                    .report();
            return true;
        }
        return false;
    }

    private static void checkRate(RuleContext context, Node<Survey> node) {
        Survey survey = node.part();
        Integer distributed = survey.distributed();
        Integer responses = survey.responses();
        BigDecimal rate = Figures.exact(survey.rate());
        boolean hasOtherBase = WordSearch.hasAny(survey.note(), OTHER_BASE);
        if (distributed == null || distributed <= 0 || responses == null || rate == null || hasOtherBase) {
            return;
        }
        BigDecimal computed = BigDecimal.valueOf(responses)
                .multiply(Figures.HUNDRED)
                .divide(BigDecimal.valueOf(distributed), Math.max(rate.scale(), 0), RoundingMode.HALF_UP);
        if (computed.compareTo(rate) != 0) {
            context.problem("SUR-02", node, "rate")
                    .with("rate", rate)
                    .with("computed", computed)
                    .with("responses", responses)
                    .with("distributed", distributed)
                    .hint("")
                    .report();
        }
    }

    /** Whoever did not state what the groups are made from is in none, unless the table has a column for them. */
    private static void checkGroups(RuleContext context, Node<StatisticalTable> node, Survey survey) {
        StatisticalTable table = node.part();
        Integer total = survey.responses();
        long sum = 0;
        boolean isComplete = false;
        for (TableColumn column : table.columns()) {
            Integer size = column.sampleSize();
            if (size == null || isCompared(column)) {
                return;
            }
            if (Figures.isTotal(column.label())) {
                total = size;
            } else if (!Figures.isPart(column.label())) {
                sum += size;
                isComplete |= Figures.isUnknown(column.label());
            }
        }
        boolean isWrong = total != null && (sum > total || (isComplete && sum < total));
        if (total != null && isWrong && !isMixed(table)) {
            context.problem("SUR-03", node, "columns")
                    .with("sum", sum)
                    .with("responses", total)
                    .hint("")
                    .report();
        }
    }

    private static boolean isCompared(TableColumn column) {
        return column.at() != null
                || COMPARED.matcher(NormalizedText.of(column.label())).find();
    }

    /** Several ways of grouping side by side: men and women beside age groups. Groups may also overlap by choice. */
    private static boolean isMixed(StatisticalTable table) {
        int genders = 0;
        int groups = 0;
        for (TableColumn column : table.columns()) {
            if (!Figures.isTotal(column.label()) && !Figures.isUnknown(column.label())) {
                groups++;
                genders += WordSearch.hasAny(column.label(), GENDER) ? 1 : 0;
            }
        }
        return (genders > 0 && genders < groups) || tellsOfSeveral(table.note());
    }

    private static boolean tellsOfSeveral(@Nullable String note) {
        return note != null && (note.contains("複数") || note.contains("重複"));
    }
}

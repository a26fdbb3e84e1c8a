package org.dxplan.validation.national;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.PlanKind;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.NationalItem;
import org.dxplan.model.common.Statement;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What has to stand beside something else: measures for the use of data in a plan that serves as the data plan of the law, which
 * is to be published (NAT-05), and one for security beside several that go online (NAT-06). A measure is known by its title and by
 * the national items that it answers to.
 */
final class ExpectedMeasuresRule implements ElementRule {

    private static final List<String> DATA = List.of("データ", "open-data", "data-use-plan");
    /** In a sentence data alone say nothing. */
    private static final List<String> DATA_USE = List.of("オープンデータ", "データ活用", "データ利活用", "データの活用", "データ連携");

    /** One or two forms on the web are no reason for a measure of its own. */
    private static final int ONLINE_AT_LEAST = 3;

    private static final List<String> ONLINE = List.of("オンライン", "電子申請", "online-procedures");
    private static final List<String> SECURITY = List.of("セキュリティ", "サイバー", "security");

    @Override
    public List<String> codes() {
        return List.of("NAT-05", "NAT-06");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        checkDataPlan(context);
        return new OnlineMeasures(context);
    }

    private static void checkDataPlan(RuleContext context) {
        Node<DxPlan> root = context.index().root();
        List<PlanKind> kinds = root.part().kinds();
        int kind = 0;
        while (kind < kinds.size() && !PlanKind.DATA_UTILIZATION.is(kinds.get(kind))) {
            kind++;
        }
        if (kind == kinds.size()) {
            return;
        }
        if (mayLack(context) && !isAny(context, DATA, DATA_USE)) {
            context.problem("NAT-05", root, "kinds", kind).hint("").report();
        }
        checkPublished(context);
    }

    /** Tells whether there are measures and none was lost on reading, so that one that is missing is missing. */
    private static boolean mayLack(RuleContext context) {
        return !context.index().nodes(Measure.class).isEmpty()
                && !context.hasLost("/goals")
                && !context.hasLost("/policyAreas")
                && !context.hasLost("/measures");
    }

    private static void checkPublished(RuleContext context) {
        for (Node<Edition> node : context.index().nodes(Edition.class)) {
            EditionStatus status = node.part().status();
            boolean isInForce = EditionStatus.ADOPTED.is(status) || EditionStatus.REVISED.is(status);
            if (node.parent() == context.index().root()
                    && isInForce
                    && node.part().published() == null
                    && context.plan().documents().isEmpty()
                    && !context.hasLost("/documents")) {
                context.problem("NAT-05", node, "published").hint("published").report();
            }
        }
    }

    /** Counts the measures that go online. */
    private static final class OnlineMeasures implements ElementCheck {
        private final RuleContext context;
        private @Nullable Node<? extends PlanElement> first;
        private int count;

        OnlineMeasures(RuleContext context) {
            this.context = context;
        }

        @Override
        public void check(Node<? extends PlanElement> element) {
            PlanElement part = element.part();
            if (part instanceof Measure && part.repeatOf() == null && isAbout(part, ONLINE)) {
                first = first == null ? element : first;
                count++;
            }
        }

        @Override
        public void end() {
            if (first != null && count >= ONLINE_AT_LEAST && mayLack(context) && !isAny(context, SECURITY, SECURITY)) {
                context.problem("NAT-06", context.index().root())
                        .with("count", count)
                        .with("title", first.part().title())
                        .related(first.pointer("title"))
                        .hint("")
                        .report();
            }
        }
    }

    private static boolean isAny(RuleContext context, List<String> words, List<String> told) {
        for (Node<? extends PlanElement> node : context.index().elements().all()) {
            if (isAbout(node.part(), words) || isTold(node.part(), told)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbout(PlanElement element, List<String> words) {
        return hasAny(element.title(), words) || answersTo(element.alignment(), words);
    }

    private static boolean answersTo(@Nullable Alignment alignment, List<String> words) {
        if (alignment == null) {
            return false;
        }
        for (NationalItem item : alignment.nationalItems()) {
            if (hasAny(item.item(), words)) {
                return true;
            }
        }
        return answersTo(alignment.interpreted(), words);
    }

    /** Tells whether what the plan says of the element speaks of the matter, which will do where one is looked for. */
    private static boolean isTold(PlanElement element, List<String> words) {
        for (Statement statement : element.statements()) {
            if (hasAny(statement.title(), words)
                    || hasAny(statement.text(), words)
                    || hasAny(statement.summary(), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(@Nullable String text, List<String> words) {
        return text != null && WordSearch.hasAny(NormalizedText.of(text), words);
    }
}

package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Measures of the earlier edition that are in the plan no more (VER-04), unless something says that they ended: a rating, a time,
 * a text that names them.
 */
final class VanishedMeasures {

    private static final List<String> ENDINGS = List.of("完了", "廃止", "統合", "終了", "中止", "取りやめ", "取り止め");

    private static final List<RatingCode> ENDED = List.of(
            RatingCode.COMPLETED, RatingCode.DISCONTINUED, RatingCode.MERGE, RatingCode.END, RatingCode.ABOLISH);

    private final RuleContext context;
    private final EditionPair editions;
    /** The new elements by their place: one may have taken the place of what vanished. */
    private final Map<Numbered, PlanElement> added = new HashMap<>();

    private record Numbered(Node<?> holder, String number) {}

    VanishedMeasures(RuleContext context, EditionPair editions) {
        this.context = context;
        this.editions = editions;
        for (Node<? extends PlanElement> node : editions.match().added()) {
            String number = node.part().number();
            if (number != null && node.parent() != null) {
                added.putIfAbsent(new Numbered(node.parent(), number), node.part());
            }
        }
    }

    void check() {
        Set<String> moved = new HashSet<>();
        editions.match()
                .added()
                .forEach(node -> moved.add(NormalizedText.of(node.part().title())));
        Ancestors goingOn = new Ancestors();
        editions.match().pairs().forEach(pair -> goingOn.addAbove(pair.before()));
        List<Node<? extends PlanElement>> vanished = new ArrayList<>();
        Set<Node<?>> gone = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (Node<? extends PlanElement> node : editions.match().removed()) {
            PlanElement element = node.part();
            // What stands below a measure that went on in its parts is judged by itself.
            if (!(element instanceof Measure) || element.repeatOf() != null || goingOn.contains(node)) {
                continue;
            }
            if (gone.add(node) && !gone.contains(node.parent())) {
                String title = NormalizedText.of(element.title());
                if (!moved.contains(title) && !isEnded(element)) {
                    vanished.add(node);
                    titles.add(title);
                }
            }
        }
        Set<String> mentioned = Mentions.of(editions.current(), ENDINGS, titles);
        for (Node<? extends PlanElement> node : vanished) {
            if (!mentioned.contains(NormalizedText.of(node.part().title()))) {
                report(node);
            }
        }
    }

    private void report(Node<? extends PlanElement> node) {
        Node<?> holder = holderAfter(node);
        String number = node.part().number();
        PlanElement successor = number == null ? null : added.get(new Numbered(holder, number));
        RuleContext.Report report = context.problem("VER-04", holder)
                .with("id", node.part().id())
                .with("title", node.part().title())
                .relatedPrevious(node.pointer());
        if (successor != null) {
            report.with("other", successor.title()).hint("renamed").report();
        } else {
            report.hint("").report();
        }
    }

    /** What has become of the nearest part above that is still there. */
    private Node<?> holderAfter(Node<?> node) {
        for (Node<?> above = node.parent(); above != null; above = above.parent()) {
            Node<?> after = editions.match().after(Ancestors.element(above)).orElse(null);
            if (after != null) {
                return after;
            }
        }
        return editions.current().root();
    }

    private boolean isEnded(PlanElement element) {
        return isOver(element.period())
                || hasCompletion(element.roadmap())
                || isRatedEnded(editions.previous(), element.id())
                || isRatedEnded(editions.current(), element.id())
                || WordSearch.hasAny(element.note(), ENDINGS);
    }

    private boolean isOver(@Nullable Period period) {
        PlanDate end = period == null ? null : period.end();
        return end != null && end.isBefore(PlanDate.of(context.today()));
    }

    private boolean hasCompletion(List<RoadmapEntry> roadmap) {
        for (RoadmapEntry entry : roadmap) {
            PlanDate at = entry.to() != null ? entry.to() : entry.from();
            if (RoadmapPhase.COMPLETE.is(entry.phase()) && (at == null || !at.isAfter(PlanDate.of(context.today())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRatedEnded(PlanIndex index, String id) {
        for (Node<Evaluation> node : index.subjects().evaluations(id)) {
            if (says(node.part().nextAction())) {
                return true;
            }
            for (Rating rating : node.part().ratings()) {
                if (says(rating.text()) || isEnding(index, rating)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean says(@Nullable String text) {
        return text != null && !text.contains("未完了") && WordSearch.hasAny(text, ENDINGS);
    }

    private static boolean isEnding(PlanIndex index, Rating rating) {
        String scale = rating.scale();
        String symbol = rating.symbol();
        if (scale == null
                || symbol == null
                || !(index.find(scale).map(Node::part).orElse(null) instanceof RatingScale found)) {
            return false;
        }
        return found.find(symbol)
                .filter(level ->
                        level.codes().stream().anyMatch(code -> ENDED.stream().anyMatch(code::is)))
                .isPresent();
    }
}

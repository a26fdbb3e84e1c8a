package org.dxplan.validation.national;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.reference.StandardizedService;
import org.dxplan.reference.StandardizedServices;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.dxplan.time.Period;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The standardised services are counted and named as they are since there are 20 (NAT-04); 17 was the number before. A town may
 * have fewer of its own, so other numbers are judged only against the services that are listed below what they are said of.
 */
final class StandardizationRule implements ElementRule {

    private static final String SERVICES = "業務";
    private static final List<String> MARKS = List.of("標準", "主要", "基幹");

    @Override
    public List<String> codes() {
        return List.of("NAT-04");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        boolean areTwenty = areTwenty(context.plan());
        Map<Node<?>, Set<String>> listed = servicesBelow(context);
        boolean isTold = false;
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            isTold |= checkClaim(context, node, listed, areTwenty);
        }
        if (areTwenty && !isTold) {
            checkList(context, listed);
        }
        return new TextCheck(context, areTwenty);
    }

    /** A plan from the time before cannot know of the three that were added. */
    private static boolean areTwenty(DxPlan plan) {
        Period period = plan.period();
        Optional<LocalDate> day = EditionDay.of(plan);
        if (day.isEmpty() && period != null && period.start() != null) {
            day = period.start().firstDay();
        }
        LocalDate made = day.orElse(LocalDate.MAX);
        LocalDate since =
                StandardizedServices.builtIn().completeSince().firstDay().orElse(LocalDate.MIN);
        return !made.isBefore(since);
    }

    private static boolean checkClaim(
            RuleContext context, Node<Claim> node, Map<Node<?>, Set<String>> services, boolean areTwenty) {
        Claim claim = node.part();
        String text = NormalizedText.of((claim.text() == null ? "" : claim.text()) + "　" + unit(claim));
        if (!ClaimKind.ANNOUNCED_COUNT.is(claim.kind())
                || !text.contains(SERVICES)
                || !WordSearch.hasAny(text, MARKS)
                || !(claim.value() instanceof Value.NumberValue value)
                || value.bound() != null
                || Boolean.TRUE.equals(value.approximate())) {
            return false;
        }
        String stated = claim.text() == null ? value.number().toPlainString() + unit(claim) : claim.text();
        Node<?> subject = claim.subject() == null
                ? null
                : context.index().find(claim.subject()).orElse(null);
        Set<String> listed = subject == null ? Set.of() : services.getOrDefault(subject, Set.of());
        if (!listed.isEmpty() && !is(value.number(), listed.size())) {
            context.problem("NAT-04", node, "value")
                    .with("stated", stated)
                    .with("listed", listed.size())
                    .hint("count")
                    .report();
            return true;
        }
        if (areTwenty
                && is(value.number(), StandardizedServices.builtIn().original().size())) {
            report(context, node, "value", stated);
            return true;
        }
        return false;
    }

    private static boolean is(BigDecimal number, int count) {
        return number.compareTo(BigDecimal.valueOf(count)) == 0;
    }

    private static String unit(Claim claim) {
        return claim.unit() == null ? "" : claim.unit();
    }

    private static void report(RuleContext context, Node<?> node, String member, String stated) {
        StandardizedServices services = StandardizedServices.builtIn();
        context.problem("NAT-04", node, member)
                .with("stated", stated)
                .with("original", services.original().size())
                .with("all", services.all().size())
                .hint("")
                .report();
    }

    /** The services listed at each part and below it. */
    private static Map<Node<?>, Set<String>> servicesBelow(RuleContext context) {
        Map<Node<?>, Set<String>> below = new HashMap<>();
        for (Node<Alignment> node : context.index().nodes(Alignment.class)) {
            List<String> services = node.part().standardizedServices();
            if (!services.isEmpty()) {
                for (Node<?> at = node; at != null; at = at.parent()) {
                    below.computeIfAbsent(at, any -> new HashSet<>()).addAll(services);
                }
            }
        }
        return below;
    }

    /** Looks for the number before in the texts of a plan that is of a time when it had changed. */
    private static final class TextCheck implements ElementCheck {
        private final RuleContext context;
        private final boolean areTwenty;
        private final String original;
        private final String all;

        TextCheck(RuleContext context, boolean areTwenty) {
            StandardizedServices services = StandardizedServices.builtIn();
            this.context = context;
            this.areTwenty = areTwenty;
            this.original = services.original().size() + SERVICES;
            this.all = services.all().size() + SERVICES;
        }

        @Override
        public void check(Node<? extends PlanElement> element) {
            check(element, "title", element.part().title());
        }

        @Override
        public void end() {
            for (Node<Indicator> node : context.index().nodes(Indicator.class)) {
                check(node, "name", node.part().name());
            }
            for (Node<Statement> node : context.index().nodes(Statement.class)) {
                check(node, "title", node.part().title());
                check(node, "text", node.part().text());
                check(node, "summary", node.part().summary());
            }
        }

        private void check(Node<?> node, String member, @Nullable String text) {
            if (!areTwenty || text == null || !text.contains(SERVICES)) {
                return;
            }
            String normal = NormalizedText.of(text);
            int at = normal.indexOf(original);
            boolean isCounted = at >= 0 && (at == 0 || !Character.isDigit(normal.charAt(at - 1)));
            if (isCounted && WordSearch.hasAny(normal, MARKS) && !normal.contains(all)) {
                report(context, node, member, original);
            }
        }
    }

    private static void checkList(RuleContext context, Map<Node<?>, Set<String>> services) {
        Node<Alignment> first = null;
        for (Node<Alignment> node : context.index().nodes(Alignment.class)) {
            if (first == null && !node.part().standardizedServices().isEmpty()) {
                first = node;
            }
        }
        Set<String> listed = services.getOrDefault(context.index().root(), Set.of());
        if (first == null || context.hasLost("/alignment") || context.hasLost(first)) {
            return;
        }
        StandardizedServices known = StandardizedServices.builtIn();
        List<String> missing = known.all().stream()
                .map(StandardizedService::name)
                .filter(name -> !listed.contains(name))
                .toList();
        boolean areOriginalsListed = known.original().stream().allMatch(service -> listed.contains(service.name()));
        if (areOriginalsListed && !missing.isEmpty()) {
            context.problem("NAT-04", first, "standardizedServices")
                    .with("listed", known.all().size() - missing.size())
                    .with("missing", missing)
                    .hint("list")
                    .report();
        }
    }
}

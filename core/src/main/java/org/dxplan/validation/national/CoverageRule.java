package org.dxplan.validation.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.NationalItem;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.reference.FrameworkItem;
import org.dxplan.reference.FrameworkVersion;
import org.dxplan.reference.NationalFramework;
import org.dxplan.reference.NationalFrameworks;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * Something in the plan answers to each item of the national plan that it follows: to those that have priority (NAT-01), and to
 * those to be done together with them (NAT-02); and no measure answers to more than a few (NAT-07).
 *
 * <p>A plan whose elements answer to one or two items has not been laid against the national plan, and lacks none.
 */
final class CoverageRule implements Rule {

    private static final int ITEMS_OF_A_MEASURE = 3;
    /** So many items have to be answered to before others can be missed. */
    private static final int ITEMS_OF_A_PLAN = 3;

    private static final Word CONFIRMED = new Word("list-confirmed");
    private static final Word UNCONFIRMED = new Word("list-unconfirmed");

    @Override
    public List<String> codes() {
        return List.of("NAT-01", "NAT-02", "NAT-07");
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Followed> frameworks = new LinkedHashMap<>();
        Map<Node<?>, Map<String, Set<String>>> ofMeasures = new LinkedHashMap<>();
        Map<List<@Nullable String>, String> codes = new HashMap<>();
        for (Node<NationalItem> node : context.index().nodes(NationalItem.class)) {
            NationalItem item = node.part();
            Node<?> holder = holder(node);
            Followed followed = frameworks.get(item.framework());
            if (followed == null) {
                followed = new Followed(item.framework());
                frameworks.put(item.framework(), followed);
            }
            if (holder.part() instanceof DxPlan) {
                followed.add(node, item.version());
            } else if (holder.part() instanceof PlanElement && item.item() != null) {
                List<@Nullable String> key = Arrays.asList(item.framework(), item.version(), item.item());
                String code = codes.get(key);
                if (code == null) {
                    code = codeOf(item);
                    codes.put(key, code);
                }
                followed.codes.add(code);
                followed.versions.add(item.version());
                if (holder.part() instanceof Measure) {
                    add(ofMeasures, holder, item.framework(), code);
                }
            }
        }
        for (Node<RelatedPlan> node : context.index().nodes(RelatedPlan.class)) {
            Followed followed = node.part().framework() == null
                    ? null
                    : frameworks.get(node.part().framework());
            if (followed != null) {
                followed.add(node, node.part().version());
            }
        }
        for (Followed followed : frameworks.values()) {
            checkCoverage(context, followed);
        }
        for (Map.Entry<Node<?>, Map<String, Set<String>>> entry : ofMeasures.entrySet()) {
            checkMeasure(context, entry.getKey(), entry.getValue());
        }
    }

    private static void add(
            Map<Node<?>, Map<String, Set<String>>> ofMeasures, Node<?> measure, String framework, String code) {
        Map<String, Set<String>> frameworks = ofMeasures.get(measure);
        if (frameworks == null) {
            frameworks = new HashMap<>(4);
            ofMeasures.put(measure, frameworks);
        }
        Set<String> codes = frameworks.get(framework);
        if (codes == null) {
            codes = new HashSet<>(4);
            frameworks.put(framework, codes);
        }
        codes.add(code);
    }

    private static Node<?> holder(Node<?> item) {
        Node<?> at = item;
        while (at.parent() != null && (at.part() instanceof NationalItem || at.part() instanceof Alignment)) {
            at = at.parent();
        }
        return at;
    }

    /** The code of a cited item, whatever label it is cited by; the citation itself if no version has it. */
    private static String codeOf(NationalItem cited) {
        String text = cited.item() == null ? "" : cited.item();
        NationalFramework framework =
                NationalFrameworks.builtIn().find(cited.framework()).orElse(null);
        if (framework != null) {
            FrameworkVersion named = framework.version(cited.version()).orElse(null);
            FrameworkItem found = named == null ? null : named.find(text).orElse(null);
            for (FrameworkVersion version : framework.versions()) {
                found = found != null ? found : version.find(text).orElse(null);
            }
            if (found != null) {
                return found.code();
            }
        }
        return NormalizedText.of(text);
    }

    /** A framework that the plan follows: in which version, and to which items something answers. */
    private static final class Followed {
        private final String framework;
        private final Set<@Nullable String> versions = new HashSet<>();
        private final Set<String> codes = new HashSet<>();
        private @Nullable Node<?> citation;
        private @Nullable String version;

        Followed(String framework) {
            this.framework = framework;
        }

        /** The first version that the plan as a whole names is the one that it follows. */
        void add(Node<?> node, @Nullable String cited) {
            if (citation == null && cited != null) {
                citation = node;
                version = cited;
            }
        }

        /** The version followed, else the newest one of those that the elements name. */
        @Nullable
        FrameworkVersion version(NationalFramework known) {
            if (version != null) {
                return known.version(version).orElse(null);
            }
            FrameworkVersion newest = null;
            for (FrameworkVersion one : known.versions()) {
                for (String cited : versions) {
                    newest = cited != null && one.isCalled(cited) ? one : newest;
                }
            }
            return newest;
        }
    }

    private static void checkCoverage(RuleContext context, Followed followed) {
        NationalFramework framework = followed.codes.size() < ITEMS_OF_A_PLAN
                ? null
                : NationalFrameworks.builtIn().find(followed.framework).orElse(null);
        FrameworkVersion version = framework == null ? null : followed.version(framework);
        if (framework == null
                || version == null
                || context.hasLost("/goals")
                || context.hasLost("/policyAreas")
                || context.hasLost("/measures")) {
            return;
        }
        Set<String> covered = new HashSet<>();
        for (String code : followed.codes) {
            Optional<FrameworkItem> item = framework.trace(code, version);
            if (item.isPresent()) {
                covered.add(item.get().code());
            }
        }
        check(context, "NAT-01", followed, framework.titleOf(version), version.items(FrameworkItem.PRIORITY), covered);
        check(context, "NAT-02", followed, framework.titleOf(version), version.items(FrameworkItem.TOGETHER), covered);
    }

    private static void check(
            RuleContext context,
            String code,
            Followed followed,
            String framework,
            List<FrameworkItem> items,
            Set<String> covered) {
        List<String> missing = new ArrayList<>();
        boolean areConfirmed = true;
        for (FrameworkItem item : items) {
            if (!covered.contains(item.code())) {
                missing.add(item.label());
                areConfirmed &= item.confirmed();
            }
        }
        if (!missing.isEmpty()) {
            Node<?> citation = followed.citation;
            RuleContext.Report report = citation == null
                    ? context.problem(code, context.index().root())
                    : context.problem(code, citation, "version");
            report.with("framework", framework)
                    .with("items", missing)
                    .with("basis", areConfirmed ? CONFIRMED : UNCONFIRMED)
                    .hint("")
                    .report();
        }
    }

    private static void checkMeasure(RuleContext context, Node<?> measure, Map<String, Set<String>> items) {
        int most = 0;
        for (Set<String> ofFramework : items.values()) {
            most = Math.max(most, ofFramework.size());
        }
        if (most > ITEMS_OF_A_MEASURE) {
            context.problem("NAT-07", measure, "alignment")
                    .with("count", most)
                    .with("most", ITEMS_OF_A_MEASURE)
                    .hint("")
                    .report();
        }
    }
}

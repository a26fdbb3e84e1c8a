package org.dxplan.validation.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dxplan.model.common.NationalItem;
import org.dxplan.model.index.Node;
import org.dxplan.reference.FrameworkItem;
import org.dxplan.reference.FrameworkVersion;
import org.dxplan.reference.NationalFramework;
import org.dxplan.reference.NationalFrameworks;
import org.dxplan.text.NearMiss;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * Items of national frameworks exist in the cited version (COD-06), by their code or a label. What the catalogue does not know
 * is not judged: an unknown framework or version, or a version of which not all items are known.
 */
final class NationalItemRule implements Rule {

    private static final Word CONFIRMED = new Word("list-confirmed");
    private static final Word UNCONFIRMED = new Word("list-unconfirmed");

    @Override
    public List<String> codes() {
        return List.of("COD-06");
    }

    @Override
    public void check(RuleContext context) {
        Map<Citation, Verdict> verdicts = new HashMap<>();
        for (Node<NationalItem> node : context.index().nodes(NationalItem.class)) {
            NationalItem cited = node.part();
            String item = cited.item();
            if (item == null) {
                continue;
            }
            Citation citation = new Citation(cited.framework(), cited.version(), item);
            Verdict verdict = verdicts.get(citation);
            if (verdict == null) {
                verdict = judge(citation);
                verdicts.put(citation, verdict);
            }
            if (verdict.version != null) {
                report(context, node, item, verdict);
            }
        }
    }

    /** What is cited; many measures answer to the same item. */
    private record Citation(String framework, @Nullable String version, String item) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Citation that
                    && framework.equals(that.framework)
                    && Objects.equals(version, that.version)
                    && item.equals(that.item);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * framework.hashCode() + Objects.hashCode(version)) + item.hashCode();
        }
    }

    /** The version that lacks the item, with what is known of the item elsewhere; no version if there is nothing to say. */
    private record Verdict(
            @Nullable NationalFramework framework,
            @Nullable FrameworkVersion version,
            @Nullable FrameworkItem elsewhere) {
        static final Verdict NOTHING = new Verdict(null, null, null);
    }

    private static Verdict judge(Citation citation) {
        NationalFramework framework =
                NationalFrameworks.builtIn().find(citation.framework).orElse(null);
        FrameworkVersion version =
                framework == null ? null : framework.version(citation.version).orElse(null);
        if (framework == null
                || version == null
                || !version.complete()
                || version.find(citation.item).isPresent()) {
            return Verdict.NOTHING;
        }
        FrameworkItem elsewhere = null;
        for (FrameworkVersion other : framework.versionsWith(citation.item)) {
            elsewhere = other.find(citation.item).orElse(null);
            if (elsewhere != null && version.findCode(elsewhere.code()).isPresent()) {
                // The label of another version, but the item is there.
                return Verdict.NOTHING;
            }
        }
        return new Verdict(framework, version, elsewhere);
    }

    private static void report(RuleContext context, Node<NationalItem> node, String item, Verdict verdict) {
        NationalFramework framework = verdict.framework;
        FrameworkVersion version = verdict.version;
        if (framework == null || version == null) {
            return;
        }
        RuleContext.Report report = context.problem("COD-06", node, "item")
                .with("framework", framework.titleOf(version))
                .with("item", item);
        FrameworkItem elsewhere = verdict.elsewhere;
        if (elsewhere != null) {
            Word basis = basis(version.items(elsewhere.group()));
            Optional<FrameworkItem> successor = framework.trace(elsewhere.code(), version);
            if (successor.isPresent()) {
                report.with("successor", successor.get().label())
                        .with("basis", basis)
                        .hint("successor")
                        .report();
            } else {
                report.with("versions", labels(framework.versionsWith(item)))
                        .with("basis", basis)
                        .hint("versions")
                        .report();
            }
            return;
        }
        String nearest = nearest(item, version);
        if (nearest != null) {
            report.with("nearest", nearest).hint("nearest").report();
        } else {
            List<String> known = new ArrayList<>();
            for (FrameworkItem one : version.items()) {
                known.add(one.label());
            }
            report.with("known", known)
                    .with("basis", basis(version.items()))
                    .hint("")
                    .report();
        }
    }

    private static List<String> labels(List<FrameworkVersion> versions) {
        List<String> labels = new ArrayList<>();
        for (FrameworkVersion version : versions) {
            String label = version.label() != null ? version.label() : version.version();
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static Word basis(List<FrameworkItem> items) {
        for (FrameworkItem item : items) {
            if (!item.confirmed()) {
                return UNCONFIRMED;
            }
        }
        return CONFIRMED;
    }

    /** The code or label that is nearly the same. */
    private static @Nullable String nearest(String item, FrameworkVersion version) {
        Map<String, String> printed = new HashMap<>();
        List<String> candidates = new ArrayList<>();
        for (FrameworkItem one : version.items()) {
            List<String> names = new ArrayList<>(one.otherLabels());
            names.add(0, one.label());
            names.add(one.code());
            for (String name : names) {
                String normal = NormalizedText.of(name);
                candidates.add(normal);
                printed.put(normal, name);
            }
        }
        String nearest = NearMiss.nearest(NormalizedText.of(item), candidates);
        return nearest == null ? null : printed.get(nearest);
    }
}

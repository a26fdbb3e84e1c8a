package org.dxplan.examples.benchmarks.naive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for ids that stand twice, and for references to nothing. */
final class ReferenceCheck {

    private final NaivePlan plan;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();

    private final Set<String> levels;
    private final Set<String> units;
    private final Set<String> documents;
    private final Set<String> reports;
    private final Map<String, Set<String>> schemes = new HashMap<>();
    private final Map<String, Set<String>> scales = new HashMap<>();

    private ReferenceCheck(NaivePlan plan) {
        this.plan = plan;
        levels = plan.levels().stream().map(NaiveFrame.Level::id).collect(Collectors.toSet());
        units = plan.organizationalUnits().stream()
                .map(NaiveFrame.OrganizationalUnit::id)
                .collect(Collectors.toSet());
        documents =
                plan.documents().stream().map(NaiveFrame.PublishedDocument::id).collect(Collectors.toSet());
        reports = plan.progressReports().stream()
                .map(NaivePlan.ProgressReport::id)
                .collect(Collectors.toSet());
        plan.classificationSchemes()
                .forEach(scheme -> schemes.put(
                        scheme.id(),
                        scheme.values().stream()
                                .map(NaiveFrame.ClassificationValue::symbol)
                                .collect(Collectors.toSet())));
        plan.ratingScales()
                .forEach(scale -> scales.put(
                        scale.id(),
                        scale.levels().stream()
                                .map(NaiveFrame.RatingSymbol::symbol)
                                .collect(Collectors.toSet())));
    }

    static List<String> check(NaivePlan plan) {
        ReferenceCheck check = new ReferenceCheck(plan);
        check.run();
        return check.findings;
    }

    private void run() {
        for (Set<String> taken : List.of(levels, units, documents, reports, schemes.keySet(), scales.keySet())) {
            taken.forEach(this::take);
        }
        indicators("/indicators", plan.indicators());
        for (int g = 0; g < plan.goals().size(); g++) {
            goal("/goals/" + g, plan.goals().get(g));
        }
        for (int r = 0; r < plan.progressReports().size(); r++) {
            evaluations(
                    "/progressReports/" + r + "/evaluations/",
                    plan.progressReports().get(r).evaluations());
        }
    }

    private void goal(String path, NaivePlan.Goal goal) {
        element(path, goal.id(), goal.level());
        statements(path, goal.statements());
        classifications(path, goal.classifications());
        for (int i = 0; i < goal.policyAreas().size(); i++) {
            area(path + "/policyAreas/" + i, goal.policyAreas().get(i));
        }
    }

    private void area(String path, NaivePlan.PolicyArea area) {
        element(path, area.id(), area.level());
        statements(path, area.statements());
        for (int i = 0; i < area.measures().size(); i++) {
            measure(path + "/measures/" + i, area.measures().get(i));
        }
    }

    private void measure(String path, NaivePlan.Measure measure) {
        element(path, measure.id(), measure.level());
        statements(path, measure.statements());
        classifications(path, measure.classifications());
        responsibles(path, measure.responsibles());
        citations(path, measure.citations());
        indicators(path + "/indicators", measure.indicators());
    }

    private void indicators(String path, List<NaivePlan.Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            NaivePlan.Indicator indicator = indicators.get(i);
            String at = path + "/" + i;
            take(indicator.id());
            subjects.add(indicator.id());
            responsibles(at, indicator.responsibles());
            citations(at, indicator.citations());
            for (NaivePlan.IndicatorValue actual : indicator.actuals()) {
                known(at + "/actuals", reports, actual.report());
            }
        }
    }

    private void evaluations(String path, List<NaivePlan.Evaluation> evaluations) {
        for (int i = 0; i < evaluations.size(); i++) {
            NaivePlan.Evaluation evaluation = evaluations.get(i);
            known(path + i + "/subject", subjects, evaluation.subject());
            for (NaivePlan.Rating rating : evaluation.ratings()) {
                known(path + i + "/ratings", scales.getOrDefault(rating.scale(), Set.of()), rating.symbol());
            }
        }
    }

    private void element(String path, String id, String level) {
        take(id);
        subjects.add(id);
        known(path + "/level", levels, level);
    }

    private void statements(String path, List<NaivePlan.Statement> statements) {
        for (NaivePlan.Statement statement : statements) {
            citations(path, statement.citations());
        }
    }

    private void classifications(String path, List<NaivePlan.Classification> classifications) {
        for (NaivePlan.Classification classification : classifications) {
            for (String value : classification.values()) {
                known(path + "/classifications", schemes.getOrDefault(classification.scheme(), Set.of()), value);
            }
        }
    }

    private void responsibles(String path, List<NaivePlan.Responsible> responsibles) {
        for (NaivePlan.Responsible responsible : responsibles) {
            known(path + "/responsibles", units, responsible.unit());
        }
    }

    private void citations(String path, List<NaivePlan.Citation> citations) {
        for (NaivePlan.Citation citation : citations) {
            known(path + "/citations", documents, citation.document());
        }
    }

    private void take(String id) {
        if (!ids.add(id)) {
            findings.add(id + " stands twice");
        }
    }

    private void known(String path, Set<String> targets, String reference) {
        if (reference != null && !targets.contains(reference)) {
            findings.add(path + ": " + reference + " is unknown");
        }
    }
}

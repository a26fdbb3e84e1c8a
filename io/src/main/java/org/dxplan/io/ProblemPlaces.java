package org.dxplan.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.io.codec.Finding;
import org.dxplan.io.codec.ReadTrace;
import org.dxplan.io.migration.MigratedText;
import org.dxplan.io.source.LineColumns;
import org.dxplan.io.source.Locator;
import org.dxplan.io.source.TokenEnd;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem its line and column. Reading notes byte offsets; for problems of rules and for related places the
 * text is scanned once more for the pointers. Lines and columns are counted only if there is something to tell.
 */
final class ProblemPlaces {

    private final byte[] text;
    private final int start;
    private final ReadTrace trace;
    private final @Nullable MigratedText migrated;
    private final int firstLine;

    ProblemPlaces(byte[] text, int start, ReadTrace trace, @Nullable MigratedText migrated, int firstLine) {
        this.text = text;
        this.start = start;
        this.trace = trace;
        this.migrated = migrated;
        this.firstLine = firstLine;
    }

    /** No byte: where a place lies in the earlier edition. */
    private static final int ELSEWHERE = -1;

    /** A problem with the bytes of its place and of the related places. */
    private record Located(Problem problem, int start, int end, List<Integer> relatedStarts)
            implements Comparable<Located> {
        @Override
        public int compareTo(Located other) {
            int order = Integer.compare(start, other.start);
            if (order == 0) {
                order = problem.code().compareTo(other.problem.code());
            }
            if (order == 0) {
                order = problem.pointer().compareTo(other.problem.pointer());
            }
            return order != 0
                    ? order
                    : problem.arguments()
                            .toString()
                            .compareTo(other.problem.arguments().toString());
        }
    }

    /** Puts what reading and the rules found into one list, in the order of places. */
    List<Problem> locate(@Nullable DxPlan plan, List<Problem> ofRules) {
        List<Finding> findings = trace.findings();
        if (findings.isEmpty() && ofRules.isEmpty()) {
            return List.of();
        }
        Locator locator = scan(ofRules);
        List<Located> located = new ArrayList<>();
        for (Finding finding : findings) {
            int offset = finding.offset();
            PartAt subject =
                    PartAt.find(plan, trace.dropped().toPlan(finding.asRead().pointer()));
            int end = finding.isAtCharacter()
                    ? TokenEnd.ofCharacter(text, offset)
                    : TokenEnd.of(text, offset, finding.whole());
            located.add(at(problem(finding, finding.pointer(), subject), offset, end, locator));
        }
        for (Problem problem : ofRules) {
            Problem inSource = problem.withPlaces(toSource(problem.place()), toSource(problem.related()));
            int offset = locator.offset(inSource.pointer());
            located.add(at(inSource, offset, TokenEnd.of(text, offset, false), locator));
        }
        Collections.sort(located);
        return ranges(located);
    }

    private Problem problem(Finding finding, String pointer, PartAt subject) {
        String related = finding.related();
        return new Problem(
                RuleCatalog.builtIn().get(finding.code()),
                finding.severity(),
                Place.of(Printable.text(pointer)),
                subject.id(),
                Printable.text(subject.member()),
                related == null ? List.of() : List.of(Place.of(Printable.text(related))),
                Printable.arguments(finding.arguments()),
                finding.hint());
    }

    /** Unknown members of this source say nothing about the places of the earlier edition. */
    private Place toSource(Place place) {
        return place.isPrevious() ? place : Place.of(toSource(place.pointer()));
    }

    private String toSource(String pointer) {
        String read = trace.dropped().toSource(pointer);
        return migrated == null ? read : migrated.inFile(read);
    }

    private List<Place> toSource(List<Place> places) {
        List<Place> moved = new ArrayList<>(places.size());
        for (Place place : places) {
            moved.add(toSource(place));
        }
        return moved;
    }

    private Locator scan(List<Problem> ofRules) {
        Set<String> pointers = new HashSet<>();
        for (Finding finding : trace.findings()) {
            String related = finding.related();
            if (related != null) {
                pointers.add(related);
            }
        }
        for (Problem problem : ofRules) {
            pointers.add(toSource(problem.pointer()));
            for (Place place : problem.related()) {
                if (!place.isPrevious()) {
                    pointers.add(toSource(place.pointer()));
                }
            }
        }
        if (pointers.isEmpty()) {
            return Locator.NOTHING;
        }
        return Locator.scan(text, start, pointers);
    }

    private Located at(Problem problem, int offset, int end, Locator locator) {
        List<Integer> related = new ArrayList<>();
        for (Place place : problem.related()) {
            related.add(place.isPrevious() ? ELSEWHERE : locator.offset(place.pointer()));
        }
        return new Located(problem, offset, end, related);
    }

    private List<Problem> ranges(List<Located> located) {
        Map<Integer, Integer> ends = new LinkedHashMap<>();
        for (Located one : located) {
            for (int related : one.relatedStarts()) {
                if (related != ELSEWHERE) {
                    ends.computeIfAbsent(related, offset -> TokenEnd.of(text, offset, false));
                }
            }
        }
        List<Integer> offsets = new ArrayList<>(ends.keySet());
        offsets.addAll(ends.values());
        for (Located one : located) {
            offsets.add(one.start());
            offsets.add(one.end());
        }
        LineColumns lines = LineColumns.of(
                text, start, offsets.stream().mapToInt(Integer::intValue).toArray());
        List<Problem> problems = new ArrayList<>(located.size());
        for (Located one : located) {
            List<Place> related = new ArrayList<>();
            for (int i = 0; i < one.relatedStarts().size(); i++) {
                int from = one.relatedStarts().get(i);
                Place place = one.problem().related().get(i);
                related.add(
                        from == ELSEWHERE ? place : place.withRange(range(lines, from, ends.getOrDefault(from, from))));
            }
            problems.add(one.problem()
                    .withPlaces(one.problem().place().withRange(range(lines, one.start(), one.end())), related));
        }
        return problems;
    }

    private TextRange range(LineColumns lines, int from, int to) {
        int line = lines.line(to);
        int column = lines.column(to);
        // A byte in the middle of no character is as wide as one.
        boolean isNarrow = from < to && line == lines.line(from) && column == lines.column(from);
        int before = firstLine - 1;
        return new TextRange(
                before + lines.line(from), lines.column(from), before + line, isNarrow ? column + 1 : column);
    }
}

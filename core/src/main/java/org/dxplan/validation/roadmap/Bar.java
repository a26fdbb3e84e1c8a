package org.dxplan.validation.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.model.schedule.RoadmapKind;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.Phrase;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * A bar of a roadmap with its days.
 *
 * @param node  the entry at its place
 * @param first  its first day, null if it has none
 * @param last  its last day, null if it has none or goes on (以降)
 */
record Bar(
        Node<RoadmapEntry> node,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Words that only say the phase, or nothing, so that what is left names the thing. */
    private static final Pattern PHASE_WORDS = Pattern.compile(
            "現状|調査|研究|検討|計画|設計|準備|調達|契約|実証|実験|試行|導入|構築|移行|運用|稼働|本格|開始|実施|継続|完了|システム|事業|取組|の|を|・|、|/|\\(|\\)|→");

    /** The earlier first day first; only for bars with a first day. */
    static final Comparator<Bar> BY_START = new ByStart();

    private static final class ByStart implements Comparator<Bar> {
        @Override
        public int compare(Bar one, Bar other) {
            return Objects.requireNonNull(one.first).compareTo(Objects.requireNonNull(other.first));
        }
    }

    static Bar of(Node<RoadmapEntry> node) {
        PlanDate from = node.part().from();
        PlanDate to = node.part().to();
        return new Bar(
                node,
                from == null ? null : from.firstDay().orElse(null),
                to == null || to.qualifier() == Qualifier.AFTER
                        ? null
                        : to.lastDay().orElse(null));
    }

    RoadmapEntry entry() {
        return node.part();
    }

    boolean isActual() {
        return RoadmapKind.ACTUAL.is(entry().kind());
    }

    boolean isRevised() {
        return RoadmapKind.REVISED.is(entry().kind());
    }

    /** Tells whether the bar stands in the row of the plan; a roadmap with one row need not say so. */
    boolean isPlanned() {
        return entry().kind() == null || RoadmapKind.PLAN.is(entry().kind());
    }

    boolean isCurrentState() {
        return RoadmapPhase.CURRENT.is(entry().phase());
    }

    /**
     * Returns the place of the phase on the way from the first thought to operation.
     *
     * @return 1 for research and consideration, 2 for design, preparation and procurement, 3 for trials, 4 for introduction,
     *     5 for operation, 0 for what may come at any time or is not said
     */
    int stage() {
        RoadmapPhase phase = entry().phase();
        if (phase == null) {
            return 0;
        }
        return switch (phase.code()) {
            case "research", "consider" -> 1;
            case "design", "prepare", "procure" -> 2;
            case "trial" -> 3;
            case "introduce" -> 4;
            case "operate" -> 5;
            default -> 0;
        };
    }

    /** Tells whether some text of the bar has one of some words. */
    boolean mentions(List<String> words) {
        RoadmapEntry entry = entry();
        return WordSearch.hasAny(entry.text(), words)
                || WordSearch.hasAny(entry.label(), words)
                || WordSearch.hasAny(entry.note(), words);
    }

    /** Tells whether some text of the bar has such a word. */
    boolean mentions(Pattern words) {
        RoadmapEntry entry = entry();
        return has(entry.text(), words) || has(entry.label(), words) || has(entry.note(), words);
    }

    static boolean has(@Nullable String text, Pattern words) {
        return text != null && words.matcher(text).find();
    }

    boolean hasNote() {
        return entry().note() != null && !entry().note().isBlank();
    }

    /** Tells whether two bars name different things, AI-OCRの運用 and RPAの検討, so that neither follows the other. */
    boolean isAboutAnother(Bar other) {
        String one = thing();
        String two = other.thing();
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }

    private String thing() {
        String text = entry().text();
        return text == null ? "" : PHASE_WORDS.matcher(NormalizedText.of(text)).replaceAll("");
    }

    /** Returns how a message names the bar: by its text, else by the head of its column. */
    Phrase title() {
        RoadmapEntry entry = entry();
        if (entry.text() != null && !entry.text().isBlank()) {
            return Phrase.of(entry.text());
        }
        if (entry.phase() != null && entry.phase().text() != null) {
            return Phrase.of(entry.phase().text());
        }
        return Times.print(entry.from(), entry.to());
    }
}

package org.dxplan.validation.rating;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.jspecify.annotations.Nullable;

/**
 * What ratings mean in words that all plans share (評価の意味): by the codes of their symbol, or else by a usual word that is
 * printed as the rating, 未着手 or 廃止.
 *
 * <p>A letter alone means nothing: A, B and C are only compared within their scale.
 */
public final class RatingMeanings {

    private static final Map<String, RatingCode> WORDS = Map.ofEntries(
            entry("達成", RatingCode.ACHIEVED),
            entry("目標達成", RatingCode.ACHIEVED),
            entry("一部達成", RatingCode.PARTLY_ACHIEVED),
            entry("未達成", RatingCode.NOT_ACHIEVED),
            entry("計画以上", RatingCode.AHEAD_OF_SCHEDULE),
            entry("進んでいる", RatingCode.AHEAD_OF_SCHEDULE),
            entry("計画どおり", RatingCode.ON_SCHEDULE),
            entry("計画通り", RatingCode.ON_SCHEDULE),
            entry("予定どおり", RatingCode.ON_SCHEDULE),
            entry("順調", RatingCode.ON_SCHEDULE),
            entry("概ね順調", RatingCode.MOSTLY_ON_SCHEDULE),
            entry("おおむね順調", RatingCode.MOSTLY_ON_SCHEDULE),
            entry("やや遅れ", RatingCode.SLIGHTLY_DELAYED),
            entry("やや遅れている", RatingCode.SLIGHTLY_DELAYED),
            entry("遅れ", RatingCode.DELAYED),
            entry("遅れている", RatingCode.DELAYED),
            entry("未着手", RatingCode.NOT_STARTED),
            entry("検討中", RatingCode.CONSIDERING),
            entry("準備中", RatingCode.PREPARING),
            entry("実施中", RatingCode.IN_PROGRESS),
            entry("取組中", RatingCode.IN_PROGRESS),
            entry("完了", RatingCode.COMPLETED),
            entry("休止", RatingCode.SUSPENDED),
            entry("中止", RatingCode.DISCONTINUED),
            entry("評価できない", RatingCode.NOT_EVALUABLE),
            entry("評価困難", RatingCode.NOT_EVALUABLE),
            entry("評価不能", RatingCode.NOT_EVALUABLE),
            entry("算出不能", RatingCode.NOT_EVALUABLE),
            entry("把握不能", RatingCode.NOT_EVALUABLE),
            entry("評価対象外", RatingCode.OUT_OF_SCOPE),
            entry("対象外", RatingCode.OUT_OF_SCOPE),
            entry("継続", RatingCode.CONTINUE),
            entry("現状維持", RatingCode.CONTINUE),
            entry("拡大", RatingCode.EXPAND),
            entry("拡充", RatingCode.EXPAND),
            entry("見直し", RatingCode.REVIEW),
            entry("縮小", RatingCode.REDUCE),
            entry("統合", RatingCode.MERGE),
            entry("統廃合", RatingCode.MERGE),
            entry("終了", RatingCode.END),
            entry("廃止", RatingCode.ABOLISH));

    /** Criteria that name a way of rating, not a part of the work: 今後の方向性, 実施状況. */
    private static final List<String> WAY_OF_RATING = List.of("方向", "状況", "状態", "進捗", "達成度", "評価", "判定");

    private final PlanIndex index;

    private RatingMeanings(PlanIndex index) {
        this.index = index;
    }

    /**
     * Obtains the meanings of a plan's ratings.
     *
     * @param index  the index of the plan, not null
     * @return the meanings, not null
     */
    public static RatingMeanings of(PlanIndex index) {
        return new RatingMeanings(index);
    }

    /**
     * Tells whether a rating has one of some meanings.
     *
     * @param rating  the rating, not null
     * @param meanings  the codes to look for, not null
     * @return true if the rating has one of them, false if not or if its meaning is unknown
     */
    public boolean says(Rating rating, RatingCode... meanings) {
        List<RatingCode> codes = codes(rating);
        for (RatingCode meaning : meanings) {
            for (RatingCode code : codes) {
                if (code.is(meaning)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Tells whether some rating of an evaluation has one of some meanings.
     *
     * @param evaluation  the evaluation, not null
     * @param meanings  the codes to look for, not null
     * @return true if one of its ratings has one of them
     */
    public boolean says(Evaluation evaluation, RatingCode... meanings) {
        for (Rating rating : evaluation.ratings()) {
            if (says(rating, meanings)) {
                return true;
            }
        }
        return false;
    }

    /** The meanings of a rating, empty if they are unknown. */
    List<RatingCode> codes(Rating rating) {
        RatingSymbol symbol = symbol(rating);
        if (symbol == null) {
            return rating.scale() == null ? words(rating.text(), rating.symbol()) : List.of();
        }
        return symbol.codes().isEmpty() ? words(symbol.label(), symbol.symbol()) : symbol.codes();
    }

    private static List<RatingCode> words(@Nullable String first, @Nullable String second) {
        RatingCode code = first == null ? null : WORDS.get(NormalizedText.of(first));
        if (code == null && second != null) {
            code = WORDS.get(NormalizedText.of(second));
        }
        return code == null ? List.of() : List.of(code);
    }

    /** The scale of a rating, null if it names none or no such one is there. */
    @Nullable
    RatingScale scale(Rating rating) {
        return rating.scale() != null
                        && index.find(rating.scale()).orElse(index.root()).part() instanceof RatingScale scale
                ? scale
                : null;
    }

    /** The symbol of a rating in its scale, null if it has none. */
    @Nullable
    RatingSymbol symbol(Rating rating) {
        RatingScale scale = scale(rating);
        return scale == null || rating.symbol() == null
                ? null
                : scale.find(rating.symbol()).orElse(null);
    }

    /**
     * Returns how a rating reads: its own print, else the word of its symbol, else the symbol.
     *
     * @param rating  the rating, not null
     * @return the words, empty if nothing is printed, not null
     */
    public String print(Rating rating) {
        RatingSymbol symbol = symbol(rating);
        String label = symbol == null ? null : symbol.label();
        return rating.text() != null
                ? rating.text()
                : Objects.requireNonNullElse(label, Objects.requireNonNullElse(rating.symbol(), ""));
    }

    /** The member that holds the rating as printed. */
    static String member(Rating rating) {
        return rating.symbol() == null ? "text" : "symbol";
    }

    /** Tells whether two ratings are about the same part of the work, not of two of several parts. */
    static boolean areAboutTheSame(Rating one, Rating other) {
        String a = one.criterion();
        String b = other.criterion();
        return a == null
                || b == null
                || a.equals(b)
                || WordSearch.hasAny(a, WAY_OF_RATING)
                || WordSearch.hasAny(b, WAY_OF_RATING);
    }

    /** Tells whether one of some texts is there. */
    static boolean isTold(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a rating prints more than its symbol and the word for it: D（導入前のため）. */
    boolean printsMore(Rating rating) {
        RatingSymbol symbol = symbol(rating);
        Set<String> known = new HashSet<>();
        known.add("");
        if (rating.symbol() != null) {
            known.add(NormalizedText.of(rating.symbol()));
        }
        if (symbol != null && symbol.label() != null) {
            String label = NormalizedText.of(symbol.label());
            known.add(label);
            known.add(NormalizedText.of(symbol.symbol()) + "(" + label + ")");
        }
        String text = rating.text() == null ? "" : NormalizedText.of(rating.text());
        return !known.contains(text) && !WORDS.containsKey(text);
    }
}

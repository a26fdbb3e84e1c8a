package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dxplan.model.common.Citation;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A scale on which things are rated (評価尺度): A進んでいる, B目標どおり, C遅れている, and D評価できない outside of the order.
 *
 * <p>The levels stand best first, whatever their symbols: 川崎市 rates 達成度 from 1 (best) to 5 and 妥当性 from 5 (best) to
 * 1 on one sheet. Symbols that say why there is no rating (評価できない, 未着手, 中止) stand in {@code outside} and are never
 * compared. Ratings are compared within one scale only, for the letters of two scales mean different things: the
 * methods that take ratings refuse those on another.
 *
 * <pre>{@code
 * RatingScale scale = RatingScale.builder()
 *         .id("shinchoku")
 *         .title("進捗評価")
 *         .axis(RatingAxis.PROGRESS)
 *         .addLevels(RatingSymbol.of("A", "進んでいる"))
 *         .addLevels(RatingSymbol.of("B", "目標どおり"))
 *         .addLevels(RatingSymbol.of("C", "遅れている"))
 *         .addOutside(RatingSymbol.of("D", "評価できない"))
 *         .build();
 * scale.compare("A", "C"); // OptionalInt[1]: A is better
 * scale.compare("A", "D"); // OptionalInt.empty: D is no rank
 * scale.isAtLeast("B", "B"); // true (B以上)
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which ratings name the scale, not null
 * @param title  what the plan calls the scale, such as 進捗評価, not null
 * @param method  how a rating is arrived at, null if not said
 * @param methodText  how, in the printed words, such as 達成率により4段階で評価, null if not recorded
 * @param axis  what it rates (達成度, 実施状況, 今後の方向性), null if not said
 * @param levels  the symbols that have a rank, best first, not null, copied
 * @param outside  the symbols outside the order (評価できない, 未着手, 中止), not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record RatingScale(
        String id,
        String title,
        @Nullable RatingMethod method,
        @Nullable String methodText,
        @Nullable RatingAxis axis,
        List<RatingSymbol> levels,
        List<RatingSymbol> outside,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public RatingScale {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        levels = List.copyOf(levels);
        outside = List.copyOf(outside);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty rating scale. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static RatingScaleBuilder builder() {
        return RatingScaleBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this rating scale, not null
     */
    public RatingScaleBuilder toBuilder() {
        return RatingScaleBuilder.builder(this);
    }

    /**
     * Finds a symbol, among the levels first and then outside of them.
     *
     * @param symbol  the printed symbol, compared as it is, not null
     * @return the first such symbol, empty if the scale has none, not null
     */
    public Optional<RatingSymbol> find(String symbol) {
        RatingSymbol found = find(levels, symbol);
        return Optional.ofNullable(found != null ? found : find(outside, symbol));
    }

    /**
     * Returns the place of a symbol in the order.
     *
     * @param symbol  the printed symbol, not null
     * @return 0 for the best level and so on downwards, empty for a symbol outside of the order or not of the scale, not
     *     null
     */
    public OptionalInt rank(String symbol) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).symbol().equals(symbol)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Compares two symbols: better is greater.
     *
     * @param a  the one printed symbol, not null
     * @param b  the other one, not null
     * @return 1 if the first is better, -1 if the second is, 0 if they are the same level; empty if one of them is
     *     outside of the order or not of the scale, not null
     */
    public OptionalInt compare(String a, String b) {
        OptionalInt first = rank(a);
        OptionalInt second = rank(b);
        return first.isPresent() && second.isPresent()
                ? OptionalInt.of(Integer.compare(second.getAsInt(), first.getAsInt()))
                : OptionalInt.empty();
    }

    /**
     * Compares two ratings on this scale: better is greater. Of an evaluation's ratings take those on this scale first.
     *
     * @param a  the one rating, not null
     * @param b  the other one, not null
     * @return as {@link #compare(String, String)}; empty also if one of them has no symbol or no scale, not null
     * @throws IllegalArgumentException if one of them is on another scale
     */
    public OptionalInt compare(Rating a, Rating b) {
        String first = symbolOf(a);
        String second = symbolOf(b);
        return first != null && second != null ? compare(first, second) : OptionalInt.empty();
    }

    /**
     * Tells whether a symbol is as good as a level or better (B以上).
     *
     * @param symbol  the printed symbol, not null
     * @param threshold  the symbol of the level that it must reach, not null
     * @return true if it is; false if it is not, is outside of the order, or not of the scale: 評価できない is not B以上
     * @throws IllegalArgumentException if the threshold is no level of this scale, see {@link #rank}
     */
    public boolean isAtLeast(String symbol, String threshold) {
        return reaches(rank(symbol), threshold);
    }

    /**
     * Tells whether a rating on this scale is as good as a level or better.
     *
     * @param rating  the rating, not null
     * @param threshold  the symbol of the level that it must reach, not null
     * @return as {@link #isAtLeast(String, String)}; false also if the rating has no symbol or no scale
     * @throws IllegalArgumentException if the rating is on another scale, or the threshold is no level of this one
     */
    public boolean isAtLeast(Rating rating, String threshold) {
        String symbol = symbolOf(rating);
        return reaches(symbol == null ? OptionalInt.empty() : rank(symbol), threshold);
    }

    private boolean reaches(OptionalInt rank, String threshold) {
        int least = rank(threshold)
                .orElseThrow(() -> new IllegalArgumentException("No level of the scale " + id + ": " + threshold));
        return rank.isPresent() && rank.getAsInt() <= least;
    }

    private @Nullable String symbolOf(Rating rating) {
        String scale = rating.scale();
        if (scale != null && !scale.equals(id)) {
            throw new IllegalArgumentException("Ratings on " + id + " and " + scale + " cannot be compared");
        }
        return scale == null ? null : rating.symbol();
    }

    private static @Nullable RatingSymbol find(List<RatingSymbol> symbols, String wanted) {
        for (RatingSymbol one : symbols) {
            if (one.symbol().equals(wanted)) {
                return one;
            }
        }
        return null;
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.RATING_SCALE);
        visitor.text("title", title);
        visitor.data("method", method);
        visitor.text("methodText", methodText);
        visitor.data("axis", axis);
        visitor.parts("levels", levels);
        visitor.parts("outside", outside);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

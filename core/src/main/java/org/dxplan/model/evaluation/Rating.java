package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A symbol of a scale that something was given, or only a printed word (評価): B, 継続, 概ね順調.
 *
 * <p>State of work and decision are ratings too, on scales of their own. Whether one rating is better than another
 * is asked of their {@link RatingScale}.
 *
 * <pre>{@code
 * Rating progress = Rating.of("shinchoku", "B");
 * Rating word = Rating.builder().text("概ね順調").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param scale  the id of the scale, null if the word belongs to none
 * @param symbol  the printed symbol, such as B, null if only a text is printed
 * @param text  what is printed where it is not the symbol alone, such as 未着手（検討中）, null if it is
 * @param criterion  which of several criteria is rated (評価項目), such as 市民サービスの向上, null if there is one only
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Rating(
        @Nullable String scale,
        @Nullable String symbol,
        @Nullable String text,
        @Nullable String criterion,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Rating {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty rating.
     *
     * @return a new builder, not null
     */
    public static RatingBuilder builder() {
        return RatingBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a rating.
     *
     * @param scale  the id of the scale, not null
     * @param symbol  the printed symbol, not null
     * @return the rating, not null
     */
    public static Rating of(String scale, String symbol) {
        return builder()
                .scale(Objects.requireNonNull(scale, "scale"))
                .symbol(Objects.requireNonNull(symbol, "symbol"))
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this rating, not null
     */
    public RatingBuilder toBuilder() {
        return RatingBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.reference("scale", scale, ReferenceKind.RATING_SCALE);
        visitor.text("symbol", symbol);
        visitor.text("text", text);
        visitor.text("criterion", criterion);
    }
}

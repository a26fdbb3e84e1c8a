package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * One value of a classification scheme (区分) with its definition: 継続事業, 現在実施中の事業で引き続き最適な状態を維持する事業.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param symbol  the printed word or mark by which classifications name the value, such as 重点事業 or ○, not null
 * @param label  the longer wording, null if the symbol says it all
 * @param definition  the definition that the plan gives, null if none
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record ClassificationValue(
        String symbol,
        @Nullable String label,
        @Nullable String definition,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if symbol, a list, one of its items or the extensions are null
     */
    public ClassificationValue {
        Objects.requireNonNull(symbol, "symbol");
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty value. Its {@code symbol} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static ClassificationValueBuilder builder() {
        return ClassificationValueBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this value, not null
     */
    public ClassificationValueBuilder toBuilder() {
        return ClassificationValueBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("symbol", symbol);
        visitor.text("label", label);
        visitor.text("definition", definition);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

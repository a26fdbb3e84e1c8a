package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * One count of a tally (集計の項目): A 54件 (34.4%), うち重点 12件, 前年度比 ▲22.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param symbol  the printed symbol or value that is counted, such as A or 重点事業, not null
 * @param count  how many, null if not printed
 * @param included  how many of these are meant in particular (うち), null if none are
 * @param share  the printed share in per cent (割合), null if none is printed
 * @param change  the printed change against the last time, such as ▲22, null if none is printed
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record TallyEntry(
        String symbol,
        @Nullable Integer count,
        @Nullable Integer included,
        @Nullable Value share,
        @Nullable Value change,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if symbol or the extensions are null
     */
    public TallyEntry {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty entry. Its {@code symbol} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static TallyEntryBuilder builder() {
        return TallyEntryBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a count.
     *
     * @param symbol  the printed symbol or value that is counted, not null
     * @param count  how many
     * @return the entry, not null
     */
    public static TallyEntry of(String symbol, int count) {
        return builder().symbol(symbol).count(count).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this entry, not null
     */
    public TallyEntryBuilder toBuilder() {
        return TallyEntryBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("symbol", symbol);
        visitor.data("count", count);
        visitor.data("included", included);
        visitor.part("share", share);
        visitor.part("change", change);
        visitor.text("note", note);
    }
}

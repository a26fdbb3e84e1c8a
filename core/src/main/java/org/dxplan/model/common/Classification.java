package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;

/**
 * The values that an element carries in one classification scheme (分類の付与): 重点事業 in 事業分類, 防災災害対策 and 交通安全・防犯 in 分野.
 *
 * <pre>{@code
 * Classification classification = Classification.of("bunya", "防災災害対策", "交通安全・防犯");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param scheme  the id of the scheme, not null
 * @param values  the symbols of the values, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Classification(String scheme, List<String> values, Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if scheme, a list, one of its items or the extensions are null
     */
    public Classification {
        Objects.requireNonNull(scheme, "scheme");
        values = List.copyOf(values);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty classification. Its {@code scheme} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static ClassificationBuilder builder() {
        return ClassificationBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a classification by one scheme.
     *
     * @param scheme  the id of the scheme, not null
     * @param values  the symbols of the values, not null
     * @return the classification, not null
     */
    public static Classification of(String scheme, String... values) {
        return builder().scheme(scheme).values(List.of(values)).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this classification, not null
     */
    public ClassificationBuilder toBuilder() {
        return ClassificationBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.reference("scheme", scheme, ReferenceKind.CLASSIFICATION_SCHEME);
        visitor.texts("values", values);
    }
}

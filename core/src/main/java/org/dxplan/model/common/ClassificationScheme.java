package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A way in which a plan sorts its elements (分類): 重点・推進・継続事業, 新規・拡充, 分野, or a mere flag such as デジタル変革に資する.
 *
 * <pre>{@code
 * ClassificationScheme scheme = ClassificationScheme.builder()
 *         .id("jigyo-bunrui")
 *         .title("事業分類")
 *         .multiple(false)
 *         .addValues(ClassificationValue.builder().symbol("重点事業").build())
 *         .addValues(ClassificationValue.builder().symbol("推進事業").build())
 *         .addValues(ClassificationValue.builder().symbol("継続事業").build())
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which classifications name the scheme, not null
 * @param title  what the plan calls the scheme, such as 事業分類, not null
 * @param multiple  true if an element may carry several values (分野), false if only one, null if not said
 * @param values  the values (区分) in printed order, not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record ClassificationScheme(
        String id,
        String title,
        @Nullable Boolean multiple,
        List<ClassificationValue> values,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public ClassificationScheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        values = List.copyOf(values);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty classification scheme. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static ClassificationSchemeBuilder builder() {
        return ClassificationSchemeBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this classification scheme, not null
     */
    public ClassificationSchemeBuilder toBuilder() {
        return ClassificationSchemeBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.CLASSIFICATION_SCHEME);
        visitor.text("title", title);
        visitor.data("multiple", multiple);
        visitor.parts("values", values);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

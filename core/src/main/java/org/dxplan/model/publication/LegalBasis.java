package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A law that the plan is based on (根拠法令), such as 官民データ活用推進基本法（平成28年法律第103号）第9条.
 *
 * <pre>{@code
 * LegalBasis basis = LegalBasis.builder()
 *         .id("kanmin-data")
 *         .title("官民データ活用推進基本法")
 *         .lawNumber("平成28年法律第103号")
 *         .article("第9条第3項")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the law, not null
 * @param title  the title of the law, not null
 * @param lawNumber  the number of the law (法令番号), such as 平成28年法律第103号, null if not said
 * @param article  the article (条項), such as 第9条第3項, null if the law as a whole is meant
 * @param inForce  when it came into force (施行日), null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record LegalBasis(
        String id,
        String title,
        @Nullable String lawNumber,
        @Nullable String article,
        @Nullable PlanDate inForce,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public LegalBasis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty legal basis. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static LegalBasisBuilder builder() {
        return LegalBasisBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this legal basis, not null
     */
    public LegalBasisBuilder toBuilder() {
        return LegalBasisBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.LEGAL_BASIS);
        visitor.text("title", title);
        visitor.text("lawNumber", lawNumber);
        visitor.text("article", article);
        visitor.part("inForce", inForce);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A word that the glossary explains (用語): RPA, オープンデータ, デジタルデバイド（情報格差）.
 *
 * <pre>{@code
 * GlossaryTerm term = GlossaryTerm.of("カーボンニュートラル", "CO₂の排出を全体としてゼロにすること。");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param term  the head word as printed, such as AI, not null
 * @param group  the printed group in which it stands, such as A or オ, null if there are none
 * @param reading  the reading in kana (読み), null if not printed
 * @param expansion  what an abbreviation stands for, such as Artificial Intelligence, null if it is none
 * @param aliases  other words for the same (別名), such as 人工知能, not null, copied
 * @param definition  the explanation (解説), null if there is none
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record GlossaryTerm(
        String term,
        @Nullable String group,
        @Nullable String reading,
        @Nullable String expansion,
        List<String> aliases,
        @Nullable String definition,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if term, a list, one of its items or the extensions are null
     */
    public GlossaryTerm {
        Objects.requireNonNull(term, "term");
        aliases = List.copyOf(aliases);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty term. Its {@code term} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static GlossaryTermBuilder builder() {
        return GlossaryTermBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a term with its explanation.
     *
     * @param term  the head word as printed, not null
     * @param definition  the explanation, null if there is none
     * @return the term, not null
     */
    public static GlossaryTerm of(String term, @Nullable String definition) {
        return builder().term(term).definition(definition).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this term, not null
     */
    public GlossaryTermBuilder toBuilder() {
        return GlossaryTermBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("term", term);
        visitor.text("group", group);
        visitor.text("reading", reading);
        visitor.text("expansion", expansion);
        visitor.texts("aliases", aliases);
        visitor.text("definition", definition);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Something that the plan says (記述): a principle, a slogan, the situation of a field, the purpose of the plan.
 *
 * <p>{@code text} holds what is printed, with its marks (※): titles, slogans, short phrases. {@code summary} holds the
 * content of sentences and paragraphs in the words of whoever recorded the plan. Either or both may be absent.
 *
 * <pre>{@code
 * Statement statement = Statement.builder()
 *         .kind(StatementKind.VISION)
 *         .text("デジタルで暮らしをより便利に 未来を楽しむまち ちとせ")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param kind  what the statement is, null if not said
 * @param label  the heading that the document prints for this kind of statement, such as 現状と課題, null if none
 * @param number  the printed number, null if none
 * @param title  the statement's own title as printed, null if none
 * @param text  the wording as printed, null if it is only summarised
 * @param summary  the content in other words, null if it is only quoted
 * @param expansion  what an abbreviated wording stands for, as printed, null if none
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Statement(
        @Nullable StatementKind kind,
        @Nullable String label,
        @Nullable String number,
        @Nullable String title,
        @Nullable String text,
        @Nullable String summary,
        @Nullable String expansion,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Statement {
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty statement.
     *
     * @return a new builder, not null
     */
    public static StatementBuilder builder() {
        return StatementBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this statement, not null
     */
    public StatementBuilder toBuilder() {
        return StatementBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("kind", kind);
        visitor.text("label", label);
        visitor.text("number", number);
        visitor.text("title", title);
        visitor.text("text", text);
        visitor.text("summary", summary);
        visitor.text("expansion", expansion);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

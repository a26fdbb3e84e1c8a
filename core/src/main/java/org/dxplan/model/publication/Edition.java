package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Which text of the plan or of a document this is (版): the proposal (案) of 富良野市, or 令和6年3月策定 of 千歳市.
 *
 * <pre>{@code
 * Edition edition = Edition.builder()
 *         .label("令和6年3月策定")
 *         .status(EditionStatus.ADOPTED.withText("策定"))
 *         .decided(PlanDate.of(YearMonth.of(2024, 3)))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param label  what is printed, such as 案 or 第2版, null if nothing is
 * @param status  how far it has come, null if not said
 * @param decided  when it was adopted (策定日), null if not said
 * @param published  when it was published (公表日), null if not said
 * @param revised  when it was revised (改定日), null if it was not or it is not said
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Edition(
        @Nullable String label,
        @Nullable EditionStatus status,
        @Nullable PlanDate decided,
        @Nullable PlanDate published,
        @Nullable PlanDate revised,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Edition {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty edition.
     *
     * @return a new builder, not null
     */
    public static EditionBuilder builder() {
        return EditionBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this edition, not null
     */
    public EditionBuilder toBuilder() {
        return EditionBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("label", label);
        visitor.data("status", status);
        visitor.part("decided", decided);
        visitor.part("published", published);
        visitor.part("revised", revised);
        visitor.text("note", note);
    }
}

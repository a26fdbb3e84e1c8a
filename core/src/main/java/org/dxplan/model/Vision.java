package org.dxplan.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Statement;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What the plan wants to bring about (ビジョン): the leading statement and those that carry it.
 *
 * <pre>{@code
 * Vision vision = Vision.builder()
 *         .leading(Statement.builder()
 *                 .kind(StatementKind.PRINCIPLE)
 *                 .text("デジタルで 輝く未来を拓くまち ふじ")
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param leading  the leading statement (将来像, 基本理念), null if there is none
 * @param statements  what carries it: principles, slogan, project name, viewpoints, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Vision(@Nullable Statement leading, List<Statement> statements, Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Vision {
        statements = List.copyOf(statements);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty vision.
     *
     * @return a new builder, not null
     */
    public static VisionBuilder builder() {
        return VisionBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this vision, not null
     */
    public VisionBuilder toBuilder() {
        return VisionBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.part("leading", leading);
        visitor.parts("statements", statements);
    }
}

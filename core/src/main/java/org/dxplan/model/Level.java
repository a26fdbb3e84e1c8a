package org.dxplan.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What the plan calls one level of its structure (階層): 基本目標, 取組分野 and 取組イメージ in 千歳市, 重点DX施策 and 取組事項 in 三春町.
 *
 * <pre>{@code
 * Level level = Level.of("kihon-mokuhyo", "基本目標", LevelKind.GOAL);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which elements and claims name the level, not null
 * @param label  what the plan calls it, such as 基本目標, not null
 * @param kind  what it holds, null if not said
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Level(
        String id,
        String label,
        @Nullable LevelKind kind,
        @Nullable String note,
        Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, label or the extensions are null
     */
    public Level {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty level. Its {@code id} and {@code label} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static LevelBuilder builder() {
        return LevelBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a level.
     *
     * @param id  the id under which elements name the level, not null
     * @param label  what the plan calls it, not null
     * @param kind  what it holds, null if not said
     * @return the level, not null
     */
    public static Level of(String id, String label, @Nullable LevelKind kind) {
        return builder().id(id).label(label).kind(kind).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this level, not null
     */
    public LevelBuilder toBuilder() {
        return LevelBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.LEVEL);
        visitor.text("label", label);
        visitor.data("kind", kind);
        visitor.text("note", note);
    }
}

package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An item of a national framework that the plan answers to (重点取組事項等), such as 自治体の情報システムの標準化・共通化 in version 2.3 of the
 * 自治体DX推進計画.
 *
 * <p>The items change from version to version, so an item means little without its version. Frameworks are data, not
 * constants: a plan may name one that this version of the library does not know.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param framework  the framework as the catalogue of national frameworks names it, not null
 * @param version  the version of the framework, such as 2.3 (第2.3版), null if not said
 * @param item  the item's code in the framework, null if the framework as a whole is meant
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record NationalItem(
        String framework,
        @Nullable String version,
        @Nullable String item,
        @Nullable String note,
        Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if framework or the extensions are null
     */
    public NationalItem {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty national item. Its {@code framework} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static NationalItemBuilder builder() {
        return NationalItemBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains an item of one version of a framework.
     *
     * @param framework  the framework as the catalogue names it, not null
     * @param version  the version of the framework, null if not said
     * @param item  the item's code in the framework, null for the framework as a whole
     * @return the item, not null
     */
    public static NationalItem of(String framework, @Nullable String version, @Nullable String item) {
        return builder().framework(framework).version(version).item(item).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this national item, not null
     */
    public NationalItemBuilder toBuilder() {
        return NationalItemBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("framework", framework);
        visitor.data("version", version);
        visitor.data("item", item);
        visitor.text("note", note);
    }
}

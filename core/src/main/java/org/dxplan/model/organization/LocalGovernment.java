package org.dxplan.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import java.util.Optional;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A local government whose plan this is (地方公共団体), such as 三春町 in 福島県, or a group in a joint plan (県内18市町村).
 *
 * <p>The code is the text that was given, right or wrong; {@link #parsedCode()} gives it as a value.
 *
 * <pre>{@code
 * LocalGovernment chitose = LocalGovernment.of("012246", "千歳市");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param code  the code with its check digit (全国地方公共団体コード, 6 digits), such as 075213, null if unknown
 * @param name  the name, such as 三春町, not null
 * @param prefecture  the prefecture (都道府県), such as 福島県, null if not said
 * @param kind  what sort it is, null if not said
 * @param role  its part in a joint plan, null if it makes the plan alone
 * @param memberCount  how many local governments the group has (18), null if it is no group
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record LocalGovernment(
        @Nullable String code,
        String name,
        @Nullable String prefecture,
        @Nullable LocalGovernmentKind kind,
        @Nullable String role,
        @Nullable Integer memberCount,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if name or the extensions are null
     */
    public LocalGovernment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty local government. Its {@code name} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static LocalGovernmentBuilder builder() {
        return LocalGovernmentBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a local government.
     *
     * @param code  the six digits of its code, null if unknown
     * @param name  the name, not null
     * @return the local government, not null
     */
    public static LocalGovernment of(@Nullable String code, String name) {
        return builder().code(code).name(name).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this local government, not null
     */
    public LocalGovernmentBuilder toBuilder() {
        return LocalGovernmentBuilder.builder(this);
    }

    /**
     * Returns the code as a value.
     *
     * @return the code, empty if it is absent or wrong, not null
     */
    public Optional<LocalGovernmentCode> parsedCode() {
        return Optional.ofNullable(code).map(LocalGovernmentCode::find);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("code", code);
        visitor.text("name", name);
        visitor.text("prefecture", prefecture);
        visitor.data("kind", kind);
        visitor.text("role", role);
        visitor.data("memberCount", memberCount);
        visitor.text("note", note);
    }
}

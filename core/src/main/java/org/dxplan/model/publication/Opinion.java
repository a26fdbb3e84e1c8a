package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * An opinion, or several alike, and the answer (意見の概要と市の考え方). Who submitted it is not recorded.
 *
 * <pre>{@code
 * Opinion opinion = Opinion.builder()
 *         .number("1")
 *         .summary("高齢者がスマートフォンを学べる場がほしい。")
 *         .answer("講座を公民館で開く取組を計画に加えます。")
 *         .treatment(OpinionTreatment.ADOPTED.withText("反映"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param number  the printed number, null if none
 * @param summary  the opinion in short (意見の概要), null if not printed
 * @param answer  the answer (市の考え方), null if there is none
 * @param treatment  what became of it (反映, 盛込済, 今後の参考), null if not said
 * @param count  how many opinions were alike (件数), null if not said, which is as 1
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Opinion(
        @Nullable String number,
        @Nullable String summary,
        @Nullable String answer,
        @Nullable OpinionTreatment treatment,
        @Nullable Integer count,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Opinion {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty opinion.
     *
     * @return a new builder, not null
     */
    public static OpinionBuilder builder() {
        return OpinionBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this opinion, not null
     */
    public OpinionBuilder toBuilder() {
        return OpinionBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("number", number);
        visitor.text("summary", summary);
        visitor.text("answer", answer);
        visitor.data("treatment", treatment);
        visitor.data("count", count);
        visitor.text("note", note);
    }
}

package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * One result of a survey (調査結果): 健康、医療 was named by 50.3% when asked where digitalisation should advance.
 *
 * <pre>{@code
 * SurveyFinding finding = SurveyFinding.builder()
 *         .question("デジタル化を進めてほしい分野")
 *         .answer("健康、医療")
 *         .value(Value.of("50.3"))
 *         .unit("%")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param question  the question (設問), null if not said
 * @param answer  the answer (選択肢), such as 健康、医療, null if not said
 * @param segment  the group of people that is meant (属性), such as 従業員数100名以下, null for all
 * @param value  how many gave the answer, null if only words are printed
 * @param unit  the printed unit of the value, such as %, null if none
 * @param summary  the result in other words, null if none
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record SurveyFinding(
        @Nullable String question,
        @Nullable String answer,
        @Nullable String segment,
        @Nullable Value value,
        @Nullable String unit,
        @Nullable String summary,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public SurveyFinding {
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty finding.
     *
     * @return a new builder, not null
     */
    public static SurveyFindingBuilder builder() {
        return SurveyFindingBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this finding, not null
     */
    public SurveyFindingBuilder toBuilder() {
        return SurveyFindingBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("question", question);
        visitor.text("answer", answer);
        visitor.text("segment", segment);
        visitor.part("value", value);
        visitor.text("unit", unit);
        visitor.text("summary", summary);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

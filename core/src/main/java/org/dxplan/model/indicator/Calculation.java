package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is computed, and where its figures come from (算式・定義・出典): オンライン申請件数 ÷ 全申請件数, by 市民意識調査 of 2,000
 * people.
 *
 * <pre>{@code
 * Calculation calculation = Calculation.builder()
 *         .formula("オンライン申請件数÷全申請件数×100")
 *         .method(AchievementMethod.PROGRESS)
 *         .frequency("毎年度")
 *         .fixedAt("翌年度6月")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param formula  the formula or definition as printed (算式, 定義), null if none
 * @param method  by which method achievement is computed (達成率の算式), null if not said
 * @param frequency  how often it is measured (調査頻度), such as 毎年度 or 3年ごと, null if not said
 * @param fixedAt  when the figure is settled (数値確定の時期), such as 翌年度6月, null if not said
 * @param survey  the id of the survey that it comes from, null if it comes from none
 * @param sampleSize  how many answered (n, 人), null if not said
 * @param source  what it is taken from (出典), such as 学校基本調査, null if not said
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Calculation(
        @Nullable String formula,
        @Nullable AchievementMethod method,
        @Nullable String frequency,
        @Nullable String fixedAt,
        @Nullable String survey,
        @Nullable Integer sampleSize,
        @Nullable String source,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Calculation {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty calculation.
     *
     * @return a new builder, not null
     */
    public static CalculationBuilder builder() {
        return CalculationBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this calculation, not null
     */
    public CalculationBuilder toBuilder() {
        return CalculationBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("formula", formula);
        visitor.data("method", method);
        visitor.text("frequency", frequency);
        visitor.text("fixedAt", fixedAt);
        visitor.reference("survey", survey, ReferenceKind.SURVEY);
        visitor.data("sampleSize", sampleSize);
        visitor.text("source", source);
        visitor.text("note", note);
    }
}

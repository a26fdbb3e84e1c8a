package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A survey that the plan reports on (アンケート・調査), such as 千歳市's 市民意識調査 of 2,000 people, 793 of whom answered (39.7%).
 *
 * <p>Counts are numbers of people or sheets (人, 票). The rate is as printed, never computed.
 *
 * <pre>{@code
 * Survey survey = Survey.builder()
 *         .id("shimin-ishiki")
 *         .title("市民意識調査")
 *         .distributed(2000)
 *         .responses(793)
 *         .rate(Value.of("39.7"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the survey, not null
 * @param title  the title, such as 市民意識調査, not null
 * @param issuer  who carried it out (実施主体), null if not said
 * @param area  where (実施地域), such as 千歳市全域, null if not said
 * @param population  who was asked (対象), such as 千歳市に在住する18歳以上の男女, null if not said
 * @param sampling  how they were chosen (抽出方法), such as 住民基本台帳から無作為抽出, null if not said
 * @param distributed  how many were asked (配布数, サンプル数), null if not said
 * @param responses  how many answered (回収数), null if not said
 * @param rate  the printed response rate in per cent (回収率), null if none is printed
 * @param method  how they were asked (調査方法), such as 郵送, null if not said
 * @param period  when they were asked (調査期間), null if not said
 * @param findings  single results (調査結果), not null, copied
 * @param tables  results in tables (集計表), not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Survey(
        String id,
        String title,
        @Nullable String issuer,
        @Nullable String area,
        @Nullable String population,
        @Nullable String sampling,
        @Nullable Integer distributed,
        @Nullable Integer responses,
        @Nullable Value rate,
        @Nullable String method,
        @Nullable Period period,
        List<SurveyFinding> findings,
        List<StatisticalTable> tables,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public Survey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty survey. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static SurveyBuilder builder() {
        return SurveyBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this survey, not null
     */
    public SurveyBuilder toBuilder() {
        return SurveyBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.SURVEY);
        visitor.text("title", title);
        visitor.text("issuer", issuer);
        visitor.text("area", area);
        visitor.text("population", population);
        visitor.text("sampling", sampling);
        visitor.data("distributed", distributed);
        visitor.data("responses", responses);
        visitor.part("rate", rate);
        visitor.text("method", method);
        visitor.part("period", period);
        visitor.parts("findings", findings);
        visitor.parts("tables", tables);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

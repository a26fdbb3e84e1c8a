package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures (統計表), such as the share of households that own a smartphone, by year.
 *
 * <pre>{@code
 * StatisticalTable table = StatisticalTable.builder()
 *         .id("hoyuritsu")
 *         .title("全国のスマートフォン等保有率")
 *         .unit("%")
 *         .addColumns(TableColumn.builder().label("3年").sampleSize(17365).build())
 *         .addColumns(TableColumn.builder().label("4年").sampleSize(15968).build())
 *         .addRows(TableRow.of("スマートフォン", Value.of("88.6"), Value.of("90.1")))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the table, not null
 * @param title  the title, such as 全国のスマートフォン等保有率, not null
 * @param unit  the printed unit of all cells, such as %, null if none
 * @param multipleAnswers  true if one person may give several answers (複数回答), so that the shares exceed 100, false if
 *     not, null if not said
 * @param columns  the columns (表頭) from left to right, not null, copied
 * @param rows  the rows (表側) from top to bottom, not null, copied
 * @param source  where the figures come from as printed (出典), such as 令和4年通信利用動向調査報告書（総務省）, null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record StatisticalTable(
        String id,
        String title,
        @Nullable String unit,
        @Nullable Boolean multipleAnswers,
        List<TableColumn> columns,
        List<TableRow> rows,
        @Nullable String source,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public StatisticalTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty table. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static StatisticalTableBuilder builder() {
        return StatisticalTableBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this table, not null
     */
    public StatisticalTableBuilder toBuilder() {
        return StatisticalTableBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.STATISTICAL_TABLE);
        visitor.text("title", title);
        visitor.text("unit", unit);
        visitor.data("multipleAnswers", multipleAnswers);
        visitor.parts("columns", columns);
        visitor.parts("rows", rows);
        visitor.text("source", source);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

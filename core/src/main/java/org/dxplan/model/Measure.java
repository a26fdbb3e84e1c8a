package org.dxplan.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ExternalCode;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Statement;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.part.Extensions;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is carried out (取組, 事業): ① 子育てアプリの導入 in 千歳市, one of 175 情報化事業 in 富士市.
 *
 * <p>A measure may be divided into measures.
 *
 * <pre>{@code
 * Measure measure = Measure.builder()
 *         .id("m1-1")
 *         .number("①")
 *         .title("子育てアプリの導入")
 *         .addClassifications(Classification.of("jigyo-bunrui", "重点事業"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the measure, not null
 * @param number  the printed number, such as ①, null if none
 * @param title  the title as printed, such as 子育てアプリの導入, not null
 * @param level  the id of the level on which it stands, null if it stands on none
 * @param period  its own period (実施期間), null if it is the plan's
 * @param externalCodes  its codes in other systems (施策コード), not null, copied
 * @param statements  what the plan says about it (現状, 課題, 概要), not null, copied
 * @param classifications  how the plan sorts it (重点事業, 新規), not null, copied
 * @param responsibles  who carries it out (所管課), not null, copied
 * @param alignment  what it answers to outside the plan (整合), null if nothing is said
 * @param measures  the measures below it (取組, 事業), not null, copied
 * @param indicators  what is measured of it (指標), not null, copied
 * @param roadmap  when what is done (工程表), not null, copied
 * @param costs  what it costs, or saves (事業費, 効果額), not null, copied
 * @param repeatOf  the id of the element that is printed here again (再掲), null if this is the element itself
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@PlanRules
@RecordBuilder
public record Measure(
        String id,
        @Nullable String number,
        String title,
        @Nullable String level,
        @Nullable Period period,
        List<ExternalCode> externalCodes,
        List<Statement> statements,
        List<Classification> classifications,
        List<Responsible> responsibles,
        @Nullable Alignment alignment,
        List<Measure> measures,
        List<Indicator> indicators,
        List<RoadmapEntry> roadmap,
        List<Cost> costs,
        @Nullable String repeatOf,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements PlanElement {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        externalCodes = List.copyOf(externalCodes);
        statements = List.copyOf(statements);
        classifications = List.copyOf(classifications);
        responsibles = List.copyOf(responsibles);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        roadmap = List.copyOf(roadmap);
        costs = List.copyOf(costs);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty measure. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static MeasureBuilder builder() {
        return MeasureBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this measure, not null
     */
    public MeasureBuilder toBuilder() {
        return MeasureBuilder.builder(this);
    }

    @Override
    public List<PlanElement> children() {
        return List.copyOf(measures);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.ELEMENT);
        visitor.text("number", number);
        visitor.text("title", title);
        visitor.reference("level", level, ReferenceKind.LEVEL);
        visitor.part("period", period);
        visitor.parts("externalCodes", externalCodes);
        visitor.parts("statements", statements);
        visitor.parts("classifications", classifications);
        visitor.parts("responsibles", responsibles);
        visitor.part("alignment", alignment);
        visitor.parts("measures", measures);
        visitor.parts("indicators", indicators);
        visitor.parts("roadmap", roadmap);
        visitor.parts("costs", costs);
        visitor.reference("repeatOf", repeatOf, ReferenceKind.ELEMENT);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

package org.dxplan.model;

import java.util.List;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ExternalCode;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Statement;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.part.Part;
import org.dxplan.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A node of the plan's tree (計画の要素): a goal, a policy area or a measure.
 *
 * <p>The role comes from the position, not from the Japanese word. What others hang under, directly below the plan, is a
 * {@link Goal}; what is carried out is a {@link Measure}; everything between is a {@link PolicyArea}. What the plan itself
 * calls it is said by its {@link #level()}.
 *
 * <pre>{@code
 * void print(PlanElement element, String indent) {
 *     System.out.println(indent + element.title()); // 市民サービスの向上, 子育て, 子育てアプリの導入
 *     for (PlanElement child : element.children()) {
 *         print(child, indent + "  ");
 *     }
 * }
 * }</pre>
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface PlanElement extends Part permits Goal, PolicyArea, Measure {

    /**
     * Returns the id under which others refer to the element.
     *
     * @return the id as given, such as {@code g1}, not null
     */
    String id();

    /**
     * Returns the printed number.
     *
     * @return the number as printed, such as MEGO-1 or ①, null if none
     */
    @Nullable
    String number();

    /**
     * Returns the title.
     *
     * @return the title as printed, such as 町民サービスの向上, not null
     */
    String title();

    /**
     * Returns the level on which the element stands (階層).
     *
     * @return the id of the {@link Level}, null if it stands on none
     */
    @Nullable
    String level();

    /**
     * Returns the element's own period (実施期間).
     *
     * @return the period, null if it is the plan's
     */
    @Nullable
    Period period();

    /**
     * Returns the codes that the element carries in other systems (施策コード).
     *
     * @return the codes, immutable, not null
     */
    List<ExternalCode> externalCodes();

    /**
     * Returns what the plan says about the element (現状, 課題, 概要).
     *
     * @return the statements in printed order, immutable, not null
     */
    List<Statement> statements();

    /**
     * Returns how the plan sorts the element (重点事業, 新規).
     *
     * @return the classifications, immutable, not null
     */
    List<Classification> classifications();

    /**
     * Returns who carries the element out (所管課).
     *
     * @return the responsible parties, immutable, not null
     */
    List<Responsible> responsibles();

    /**
     * Returns what the element answers to outside the plan (整合).
     *
     * @return the alignment, null if nothing is said
     */
    @Nullable
    Alignment alignment();

    /**
     * Returns what is measured of the element (指標).
     *
     * @return the indicators in printed order, immutable, not null
     */
    List<Indicator> indicators();

    /**
     * Returns when what is done (工程表).
     *
     * @return the entries of the roadmap in printed order, immutable, not null
     */
    List<RoadmapEntry> roadmap();

    /**
     * Returns what the element costs, or saves (事業費, 効果額).
     *
     * @return the costs in printed order, immutable, not null
     */
    List<Cost> costs();

    /**
     * Returns which element is printed here again (再掲). Such an element has an id of its own and counts once only.
     *
     * @return the id of the repeated element, null if this is no repetition
     */
    @Nullable
    String repeatOf();

    /**
     * Returns a note (※).
     *
     * @return the note, null if there is none
     */
    @Nullable
    String note();

    /**
     * Returns where the element stands in the documents (出典箇所).
     *
     * @return the citations, immutable, not null
     */
    List<Citation> citations();

    /**
     * Returns the elements directly below this one: policy areas, then measures.
     *
     * @return the children in canonical order, immutable, empty for a leaf, not null
     */
    List<PlanElement> children();
}

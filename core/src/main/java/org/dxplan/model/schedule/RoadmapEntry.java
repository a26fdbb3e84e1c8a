package org.dxplan.model.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell or bar of the roadmap (工程表, ロードマップ): 検討 in 令和6年度, 導入 from 令和7年度.
 *
 * <p>A cell that says two things is two entries. Either end may be absent: 現状 has no start, 以降 no end.
 *
 * <pre>{@code
 * RoadmapEntry trial = RoadmapEntry.builder()
 *         .lane("電子申請")
 *         .from(PlanDate.of(FiscalYear.of(2024)))
 *         .to(PlanDate.of(FiscalYear.of(2025)))
 *         .phase(RoadmapPhase.TRIAL)
 *         .text("実証")
 *         .kind(RoadmapKind.PLAN)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param lane  the row in which it stands, such as 電子申請, null if there is one only
 * @param label  the printed head of its column where it is more than a date, such as 現状 or R9以降, null if it is not
 * @param from  when it begins, null if open or not said
 * @param to  when it ends, null if open or not said
 * @param phase  what is done (検討, 実証, 導入), null if the text says something else
 * @param text  what is printed, such as 70業務 or →, null if nothing is
 * @param kind  whether it is planned, planned later or done (計画, 変更計画, 実績), null if not said
 * @param outsidePeriod  true if the plan knows that the time lies outside its period (次期計画), null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record RoadmapEntry(
        @Nullable String lane,
        @Nullable String label,
        @Nullable PlanDate from,
        @Nullable PlanDate to,
        @Nullable RoadmapPhase phase,
        @Nullable String text,
        @Nullable RoadmapKind kind,
        @Nullable Boolean outsidePeriod,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public RoadmapEntry {
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty entry of a roadmap.
     *
     * @return a new builder, not null
     */
    public static RoadmapEntryBuilder builder() {
        return RoadmapEntryBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this entry of a roadmap, not null
     */
    public RoadmapEntryBuilder toBuilder() {
        return RoadmapEntryBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("lane", lane);
        visitor.text("label", label);
        visitor.part("from", from);
        visitor.part("to", to);
        visitor.data("phase", phase);
        visitor.text("text", text);
        visitor.data("kind", kind);
        visitor.data("outsidePeriod", outsidePeriod);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}

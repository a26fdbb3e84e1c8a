package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What a plan or one of its elements answers to outside itself (整合): priority items of a national framework,
 * standardised services, SDGs, laws, related plans.
 *
 * <p>What the document says stands in the members themselves; what only a reader concludes stands apart in {@code
 * interpreted}.
 *
 * <pre>{@code
 * Alignment alignment = Alignment.builder()
 *         .addNationalItems(NationalItem.of("jichitai-dx", "2.3", "2"))
 *         .addStandardizedServices("住民基本台帳")
 *         .addSdgs(9)
 *         .addRelatedPlans("sogo-keikaku")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param nationalItems  the items of national frameworks (重点取組事項), not null, copied
 * @param standardizedServices  the names of standardised core services (標準化対象20業務) such as 住民基本台帳, not null, copied
 * @param sdgs  the numbers of the SDGs, 1 to 17, not null, copied
 * @param legalBases  the ids of the legal bases (根拠法令), not null, copied
 * @param relatedPlans  the ids of the related plans (関連計画), not null, copied
 * @param note  a note (※), null if there is none
 * @param interpreted  what a reader, not the document, relates, null if nothing
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Alignment(
        List<NationalItem> nationalItems,
        List<String> standardizedServices,
        List<Integer> sdgs,
        List<String> legalBases,
        List<String> relatedPlans,
        @Nullable String note,
        @Nullable Alignment interpreted,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Alignment {
        nationalItems = List.copyOf(nationalItems);
        standardizedServices = List.copyOf(standardizedServices);
        sdgs = List.copyOf(sdgs);
        legalBases = List.copyOf(legalBases);
        relatedPlans = List.copyOf(relatedPlans);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty alignment.
     *
     * @return a new builder, not null
     */
    public static AlignmentBuilder builder() {
        return AlignmentBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this alignment, not null
     */
    public AlignmentBuilder toBuilder() {
        return AlignmentBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.parts("nationalItems", nationalItems);
        visitor.texts("standardizedServices", standardizedServices);
        visitor.data("sdgs", sdgs);
        visitor.references("legalBases", legalBases, ReferenceKind.LEGAL_BASIS);
        visitor.references("relatedPlans", relatedPlans, ReferenceKind.RELATED_PLAN);
        visitor.text("note", note);
        visitor.part("interpreted", interpreted);
    }
}

package org.dxplan.model.schedule;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What is done in a cell of the roadmap (工程の段階), in the order in which a measure usually passes them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record RoadmapPhase(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The state when the plan was made (現状). */
    public static final RoadmapPhase CURRENT = known("current");
    /** Research (調査・研究). */
    public static final RoadmapPhase RESEARCH = known("research");
    /** Consideration (検討). */
    public static final RoadmapPhase CONSIDER = known("consider");
    /** Planning and design (計画・設計). */
    public static final RoadmapPhase DESIGN = known("design");
    /** Preparation (準備). */
    public static final RoadmapPhase PREPARE = known("prepare");
    /** Procurement (調達). */
    public static final RoadmapPhase PROCURE = known("procure");
    /** Trial (実証, 試行). */
    public static final RoadmapPhase TRIAL = known("trial");
    /** Introduction (導入, 構築). */
    public static final RoadmapPhase INTRODUCE = known("introduce");
    /** Operation (運用, 本格稼働). */
    public static final RoadmapPhase OPERATE = known("operate");
    /** Expansion, also to other fields (拡充, 横展開). */
    public static final RoadmapPhase EXPAND = known("expand");
    /** Review (見直し). */
    public static final RoadmapPhase REVIEW = known("review");
    /** Continuation (継続実施, →). */
    public static final RoadmapPhase CONTINUE = known("continue");
    /** Completion (完了). */
    public static final RoadmapPhase COMPLETE = known("complete");

    /** The known codes. */
    public static final CodeList<RoadmapPhase> CODES = CodeList.of(List.of(
            CURRENT, RESEARCH, CONSIDER, DESIGN, PREPARE, PROCURE, TRIAL, INTRODUCE, OPERATE, EXPAND, REVIEW, CONTINUE,
            COMPLETE));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public RoadmapPhase {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the phase with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static RoadmapPhase of(String code) {
        RoadmapPhase known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public RoadmapPhase withText(@Nullable String text) {
        return new RoadmapPhase(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static RoadmapPhase known(String code) {
        return new RoadmapPhase(code, null, Extensions.NONE);
    }
}

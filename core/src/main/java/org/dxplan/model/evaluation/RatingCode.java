package org.dxplan.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What a symbol of a scale means in words that all plans share (評価の記号の標準的な意味). A symbol may mean several things at
 * once: 川崎市 prints 目標を変更して拡大 as one letter.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the code, not null
 * @param text  the word that the document prints for it, null if it was not recorded
 * @param extensions  the unknown members of the object form, not null
 */
public record RatingCode(String code, @Nullable String text, Extensions extensions) implements Code {

    /** The target is reached (達成). */
    public static final RatingCode ACHIEVED = known("achieved");
    /** The target is reached in part (一部達成). */
    public static final RatingCode PARTLY_ACHIEVED = known("partly-achieved");
    /** The target is not reached (未達成). */
    public static final RatingCode NOT_ACHIEVED = known("not-achieved");
    /** More is done than planned (計画以上, 進んでいる). */
    public static final RatingCode AHEAD_OF_SCHEDULE = known("ahead-of-schedule");
    /** As planned (計画どおり, 順調). */
    public static final RatingCode ON_SCHEDULE = known("on-schedule");
    /** About as planned (概ね順調). */
    public static final RatingCode MOSTLY_ON_SCHEDULE = known("mostly-on-schedule");
    /** Somewhat late (やや遅れ). */
    public static final RatingCode SLIGHTLY_DELAYED = known("slightly-delayed");
    /** Late (遅れ). */
    public static final RatingCode DELAYED = known("delayed");
    /** Not begun (未着手). */
    public static final RatingCode NOT_STARTED = known("not-started");
    /** Being considered (検討中). */
    public static final RatingCode CONSIDERING = known("considering");
    /** Being prepared (準備中). */
    public static final RatingCode PREPARING = known("preparing");
    /** Under way (実施中, 取組中). */
    public static final RatingCode IN_PROGRESS = known("in-progress");
    /** Done (完了). */
    public static final RatingCode COMPLETED = known("completed");
    /** Interrupted (休止). */
    public static final RatingCode SUSPENDED = known("suspended");
    /** Given up (中止). */
    public static final RatingCode DISCONTINUED = known("discontinued");
    /** Cannot be rated (評価できない, 評価困難, 算出不能). */
    public static final RatingCode NOT_EVALUABLE = known("not-evaluable");
    /** Not to be rated (評価対象外). */
    public static final RatingCode OUT_OF_SCOPE = known("out-of-scope");
    /** To be continued as it is (継続, 現状維持). */
    public static final RatingCode CONTINUE = known("continue");
    /** To be expanded (拡大, 拡充). */
    public static final RatingCode EXPAND = known("expand");
    /** To be changed (見直し). */
    public static final RatingCode REVIEW = known("review");
    /** To be reduced (縮小). */
    public static final RatingCode REDUCE = known("reduce");
    /** To be merged with another (統合, 統廃合). */
    public static final RatingCode MERGE = known("merge");
    /** To end as planned (終了). */
    public static final RatingCode END = known("end");
    /** To be abolished (廃止). */
    public static final RatingCode ABOLISH = known("abolish");

    /** The known codes. */
    public static final CodeList<RatingCode> CODES = CodeList.of(List.of(
            ACHIEVED,
            PARTLY_ACHIEVED,
            NOT_ACHIEVED,
            AHEAD_OF_SCHEDULE,
            ON_SCHEDULE,
            MOSTLY_ON_SCHEDULE,
            SLIGHTLY_DELAYED,
            DELAYED,
            NOT_STARTED,
            CONSIDERING,
            PREPARING,
            IN_PROGRESS,
            COMPLETED,
            SUSPENDED,
            DISCONTINUED,
            NOT_EVALUABLE,
            OUT_OF_SCOPE,
            CONTINUE,
            EXPAND,
            REVIEW,
            REDUCE,
            MERGE,
            END,
            ABOLISH));

    /**
     * Holds a code.
     *
     * @throws NullPointerException if the code or the extensions are null
     */
    public RatingCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains the code with a code.
     *
     * @param code  the code, known or not, not null
     * @return the constant if the code is known, otherwise a new instance, not null
     */
    public static RatingCode of(String code) {
        RatingCode known = CODES.find(code);
        return known != null ? known : known(code);
    }

    /**
     * Returns a copy with the word that the document prints.
     *
     * @param text  the printed word, null for none
     * @return the copy, not null
     */
    public RatingCode withText(@Nullable String text) {
        return new RatingCode(code, text, extensions);
    }

    @Override
    public boolean isKnown() {
        return CODES.find(code) != null;
    }

    private static RatingCode known(String code) {
        return new RatingCode(code, null, Extensions.NONE);
    }
}

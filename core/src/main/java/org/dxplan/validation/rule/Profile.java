package org.dxplan.validation.rule;

import java.util.List;
import java.util.Locale;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which kind of plan data is validated (検証プロファイル), and so which rules apply.
 *
 * <p>Partial plans are normal: a consultation page lists chapters only, an overview has no indicators. Rules of severity
 * error hold in every profile; the catalogue says for each other rule where it holds.
 */
public enum Profile {
    /** A draft under discussion or consultation (素案, 案). */
    DRAFT,
    /** An overview edition without indicators (概要版). */
    OVERVIEW,
    /** A complete plan with indicators (本編). */
    FULL,
    /** A plan with the yearly reports on it (進捗報告). */
    PROGRESS,
    /** A plan about to be published (公表): the rules of the automatic choice, and those for publication. */
    PUBLIC;

    /**
     * Returns the profile's name in reports, configurations and on the command line.
     *
     * @return the name in lower case, such as {@code overview}, not null
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a profile by its name.
     *
     * @param code  the name in lower case, not null
     * @return the profile, null if none has that name
     */
    public static @Nullable Profile find(String code) {
        for (Profile profile : values()) {
            if (profile.code().equals(code)) {
                return profile;
            }
        }
        return null;
    }

    /**
     * Chooses the profile that fits a plan.
     *
     * @param plan  the plan, not null
     * @return {@link #DRAFT} for an edition that is 素案 or 案, otherwise {@link #PROGRESS} if a report holds evaluations,
     *     otherwise {@link #FULL} if there are indicators, otherwise {@link #OVERVIEW}, not null
     */
    public static Profile of(DxPlan plan) {
        Edition edition = plan.edition();
        EditionStatus status = edition == null ? null : edition.status();
        if (status != null && (status.is(EditionStatus.DRAFT) || status.is(EditionStatus.PROPOSAL))) {
            return DRAFT;
        }
        for (ProgressReport report : plan.progressReports()) {
            if (!report.evaluations().isEmpty()) {
                return PROGRESS;
            }
        }
        return !plan.indicators().isEmpty() || haveIndicators(plan.children()) ? FULL : OVERVIEW;
    }

    private static boolean haveIndicators(List<PlanElement> elements) {
        for (PlanElement element : elements) {
            if (!element.indicators().isEmpty() || haveIndicators(element.children())) {
                return true;
            }
        }
        return false;
    }
}

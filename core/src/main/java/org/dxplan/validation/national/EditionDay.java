package org.dxplan.validation.national;

import java.time.LocalDate;
import java.util.Optional;
import org.dxplan.model.DxPlan;
import org.dxplan.model.publication.Edition;
import org.dxplan.time.PlanDate;

/** The day by which an edition can be expected to know of something: of its last revision, else of its adoption. */
final class EditionDay {

    private EditionDay() {}

    /** The date of the edition as given, empty if it has none. */
    static Optional<PlanDate> dateOf(DxPlan plan) {
        Edition edition = plan.edition();
        if (edition == null) {
            return Optional.empty();
        }
        PlanDate date = edition.revised() != null ? edition.revised() : edition.decided();
        return Optional.ofNullable(date != null ? date : edition.published());
    }

    /** The first day on which the edition may have been made, empty if it has no date. */
    static Optional<LocalDate> of(DxPlan plan) {
        PlanDate date = dateOf(plan).orElse(null);
        return date == null ? Optional.empty() : date.firstDay();
    }
}

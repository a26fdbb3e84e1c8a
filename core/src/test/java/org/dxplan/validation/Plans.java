package org.dxplan.validation;

import java.time.YearMonth;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.Measure;
import org.dxplan.model.MeasureBuilder;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.PolicyAreaBuilder;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.organization.LocalGovernmentKind;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.PlanDate;

/** Plans to start a test from: real ones, cut down to what no rule minds. */
public final class Plans {

    private Plans() {}

    /** The DX plan of 千歳市, without what stands in it. */
    public static DxPlanBuilder chitose() {
        return DxPlan.builder()
                .id("chitose-dx-2024")
                .title("千歳市DX推進計画")
                .addLocalGovernments(government("012246", "千歳市", "北海道"))
                .edition(Edition.builder()
                        .status(EditionStatus.ADOPTED)
                        .decided(PlanDate.of(YearMonth.of(2024, 3)))
                        .build());
    }

    /** A city. */
    public static LocalGovernment government(String code, String name, String prefecture) {
        return LocalGovernment.builder()
                .code(code)
                .name(name)
                .prefecture(prefecture)
                .kind(LocalGovernmentKind.CITY)
                .build();
    }

    /** A measure with a number. */
    public static MeasureBuilder measure(String id, String number, String title) {
        return Measure.builder().id(id).number(number).title(title);
    }

    /** A measure without a number. */
    public static MeasureBuilder measure(String id, String title) {
        return Measure.builder().id(id).title(title);
    }

    /** A policy area with a number. */
    public static PolicyAreaBuilder area(String id, String number, String title) {
        return PolicyArea.builder().id(id).number(number).title(title);
    }
}

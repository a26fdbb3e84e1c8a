/**
 * The model of a municipality's DX plan (自治体DX推進計画), its time, its reference data and its validation.
 */
@SuppressWarnings({"requires-automatic", "module"}) // org.dxplan.io is compiled later
module org.dxplan.core {
    requires static transitive java.compiler;
    requires static transitive org.jspecify;
    requires static io.soabase.recordbuilder.core;
    requires transitive jakarta.validation;

    exports org.dxplan.model;
    exports org.dxplan.model.common;
    exports org.dxplan.model.evaluation;
    exports org.dxplan.model.indicator;
    exports org.dxplan.model.organization;
    exports org.dxplan.model.publication;
    exports org.dxplan.model.schedule;
    exports org.dxplan.part;
    exports org.dxplan.time;
    exports org.dxplan.model.index;
    exports org.dxplan.reference;
    exports org.dxplan.validation;
    exports org.dxplan.validation.config;
    exports org.dxplan.validation.rule;

    uses org.dxplan.validation.rule.Rule;

    // Providers of Jakarta Validation make the validators, and read the model for constraints that a host maps to it.
    provides jakarta.validation.ConstraintValidator with
            org.dxplan.validation.jakarta.PlanRulesValidatorForDxPlan,
            org.dxplan.validation.jakarta.PlanRulesValidatorForEvaluation,
            org.dxplan.validation.jakarta.PlanRulesValidatorForIndicator,
            org.dxplan.validation.jakarta.PlanRulesValidatorForMeasure;

    opens org.dxplan.validation.jakarta;
    opens org.dxplan.model;
    opens org.dxplan.model.common;
    opens org.dxplan.model.evaluation;
    opens org.dxplan.model.indicator;
    opens org.dxplan.model.organization;
    opens org.dxplan.model.publication;
    opens org.dxplan.model.schedule;

    exports org.dxplan.text to
            org.dxplan.io;
}

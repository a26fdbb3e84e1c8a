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

    exports org.dxplan.text to
            org.dxplan.io;
}

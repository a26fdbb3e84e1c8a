/**
 * A rule of one's own for plan files, found as a service.
 */
module org.dxplan.examples.checks {
    requires org.dxplan.io;
    requires static org.jspecify;

    provides org.dxplan.validation.rule.Rule with
            org.dxplan.examples.checks.PriorityMeasureRule;
}

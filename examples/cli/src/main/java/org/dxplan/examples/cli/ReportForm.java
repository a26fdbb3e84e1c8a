package org.dxplan.examples.cli;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dxplan.io.report.JUnitReport;
import org.dxplan.io.report.JsonReport;
import org.dxplan.io.report.ProblemReport;
import org.dxplan.io.report.SarifReport;
import org.dxplan.io.report.TextReport;

/** The forms in which {@code dxplan validate} reports; all but the text are whole documents even if there is nothing to tell. */
enum ReportForm {
    TEXT,
    JSON,
    SARIF,
    JUNIT;

    /** The names on the command line. */
    static List<String> names() {
        return Arrays.stream(values()).map(ReportForm::code).toList();
    }

    /** The form of a name that is one of {@link #names()}. */
    static ReportForm of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    ProblemReport to(Writer out, Locale locale) {
        return switch (this) {
            case TEXT -> TextReport.to(out, locale);
            case JSON -> JsonReport.to(out, locale);
            case SARIF -> SarifReport.to(out, locale);
            case JUNIT -> JUnitReport.to(out, locale);
        };
    }
}

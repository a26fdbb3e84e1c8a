package org.dxplan.examples.cli;

import org.dxplan.io.PlanReader;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.ProblemReport;
import org.dxplan.io.report.SourceText;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;

/** {@code dxplan validate}: reads and validates plans, compares them if asked, and reports every problem at its place. */
final class ValidateCommand implements Operands.Action {

    private final Request.Validate request;
    private final Console console;
    private final PlanValidator validator;
    private final ProblemReport report;
    private PlanReader reader;
    private int checked;

    ValidateCommand(Request.Validate request, Console console) {
        this.request = request;
        this.console = console;
        this.validator = PlanValidator.builder().profile(request.profile()).build();
        this.reader = PlanReader.of(validator);
        this.report = request.form().to(console.out(), request.locale());
    }

    int run() {
        if (request.against() != null) {
            DxPlan earlier = EarlierEdition.read(request.against(), console).orElse(null);
            if (earlier == null) {
                if (request.form() != ReportForm.TEXT) {
                    report.end();
                }
                return ExitCode.FAILED;
            }
            reader = PlanReader.of(validator.against(earlier));
        }
        Operands operands = new Operands(console, this);
        int code = operands.handle(request.operands());
        if (request.form() != ReportForm.TEXT || checked > 0) {
            report.end();
        }
        if (operands.failures() > 0 && checked > 0) {
            console.error(console.texts().notProcessed(operands.failures()));
        }
        return code;
    }

    @Override
    public int handle(PlanFile plan) {
        byte[] bytes = plan.read();
        CheckedFile file = CheckedFile.of(plan.name(), reader.read(bytes)).withSource(SourceText.of(bytes));
        checked++;
        report.add(file);
        return file.count(Severity.ERROR) > 0 ? ExitCode.ERRORS : ExitCode.OK;
    }

    @Override
    public boolean goesOn() {
        return !console.isOutputClosed();
    }
}

package org.dxplan.examples.cli;

import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.ProblemReport;
import org.dxplan.io.report.SourceText;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;

/** {@code dxplan validate}: reads and validates plans, compares them if asked, and reports every problem at its place. */
final class ValidateCommand implements Operands.Action {

    private final Request.Validate request;
    private final Console console;
    private final UserDecisions decisions;
    private final ProblemReport report;
    private PlanReader reader = PlanReader.create();
    private int checked;

    ValidateCommand(Request.Validate request, Console console) {
        this.request = request;
        this.console = console;
        this.decisions = new UserDecisions(request.decisions(), console);
        this.report = request.form().to(console.out(), request.locale());
    }

    int run() {
        DxPlan earlier = null;
        boolean usable = decisions.read();
        if (usable && request.against() != null) {
            earlier = EarlierEdition.read(request.against(), console).orElse(null);
            usable = earlier != null;
        }
        if (!usable) {
            if (request.form() != ReportForm.TEXT) {
                report.end();
            }
            return ExitCode.FAILED;
        }
        PlanValidator validator = decisions.validator(request);
        reader = PlanReader.of(earlier == null ? validator : validator.against(earlier));
        Operands operands = new Operands(console, this);
        int code = operands.handle(request.operands());
        code = Math.max(code, decisions.end(validator, report));
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
        ReadResult result = reader.read(bytes);
        CheckedFile file = decisions.told(CheckedFile.of(plan.name(), result).withSource(SourceText.of(bytes)), result);
        checked++;
        report.add(file);
        return decisions.fails(file) ? ExitCode.ERRORS : ExitCode.OK;
    }

    @Override
    public boolean goesOn() {
        return !console.isOutputClosed();
    }
}

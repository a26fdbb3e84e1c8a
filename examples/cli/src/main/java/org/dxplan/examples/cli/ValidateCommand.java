package org.dxplan.examples.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.io.corpus.CorpusEntry;
import org.dxplan.io.corpus.CorpusProgress;
import org.dxplan.io.corpus.PlanCorpus;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.ProblemReport;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.jspecify.annotations.Nullable;

/**
 * {@code dxplan validate}: reads and validates plans, compares them if asked, and reports every problem at its place. Plans
 * are read on several cores and forgotten as soon as they are reported.
 */
final class ValidateCommand {

    private final Request.Validate request;
    private final Console console;
    private final UserDecisions decisions;
    private final ProblemReport report;
    private final ProgressBar bar;
    private @Nullable CorpusProgress progress;
    private int checked;

    ValidateCommand(Request.Validate request, Console console) {
        this.request = request;
        this.console = console;
        this.decisions = new UserDecisions(request.decisions(), console);
        this.report = request.form().to(console.out(), request.locale());
        this.bar = new ProgressBar(console.terminal(), console.out(), console.texts());
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
        PlanReader reader = PlanReader.of(earlier == null ? validator : validator.against(earlier));
        Operands operands = Operands.of(request.operands(), console);
        int code = validate(operands, reader);
        code = Math.max(code, decisions.end(validator, report));
        if (request.form() != ReportForm.TEXT || checked > 0 || operands.failures() == 0) {
            report.end();
        }
        if (operands.failures() > 0 && checked > 0) {
            console.error(console.texts().notProcessed(operands.failures()));
        }
        return Math.max(code, operands.code());
    }

    private int validate(Operands operands, PlanReader reader) {
        List<PlanCorpus> parts = operands.files().stream().map(PlanFile::corpus).toList();
        PlanCorpus corpus = PlanCorpus.concat(parts).parallel(request.jobs()).onProgress(now -> progress = now);
        int code = ExitCode.OK;
        try (Stream<CorpusEntry> stream = corpus.read(reader)) {
            Iterator<CorpusEntry> entries = stream.iterator();
            while (!console.isOutputClosed() && entries.hasNext()) {
                CorpusEntry entry = entries.next();
                bar.clear();
                code = Math.max(code, report(entry, operands));
                console.flush();
                showProgress();
            }
        } finally {
            bar.clear();
        }
        return code;
    }

    private int report(CorpusEntry entry, Operands operands) {
        try {
            Throwable failure = entry.failure().orElse(null);
            if (failure != null) {
                operands.failed(PlanFile.of(entry), told(failure));
                return ExitCode.FAILED;
            }
            ReadResult result = entry.result().orElseThrow();
            CheckedFile file = decisions.told(CheckedFile.of(entry), result);
            checked++;
            report.add(file);
            return decisions.fails(file) ? ExitCode.ERRORS : ExitCode.OK;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            operands.failed(PlanFile.of(entry), e);
            return ExitCode.FAILED;
        }
    }

    private static Throwable told(Throwable failure) {
        return failure instanceof IOException cause ? new PlanFile.Failure(cause, false) : failure;
    }

    /** Only below whole lines: the other forms are written in pieces, and whoever reads them at a terminal sees them run. */
    private void showProgress() {
        CorpusProgress now = progress;
        if (now != null && request.form() == ReportForm.TEXT && !console.isOutputClosed()) {
            bar.show(now);
        }
    }
}

package org.dxplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.io.BaselineFile;
import org.dxplan.io.ConfigFile;
import org.dxplan.io.ReadResult;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.ProblemReport;
import org.dxplan.io.report.SourceText;
import org.dxplan.io.report.TextReport;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.config.Baseline;
import org.dxplan.validation.config.ProblemIdentity;
import org.dxplan.validation.config.Suppressed;
import org.dxplan.validation.config.Suppression;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.jspecify.annotations.Nullable;

/** The decisions of a user at work: a configuration, known problems, and what counts as a failure. */
final class UserDecisions {

    private final Request.Decisions request;
    private final Console console;
    private final Clock clock = Clock.system(ZoneOffset.ofHours(9));
    /** The first problem that each suppression accepts, which is all that the review asks for. */
    private final Map<Suppression, Suppressed> used = new LinkedHashMap<>();

    private @Nullable ConfigFile config;
    private @Nullable SourceText configText;
    private Baseline baseline = Baseline.NONE;
    private final Map<ProblemIdentity, Integer> today = new LinkedHashMap<>();
    private int suppressed;
    private int known;

    UserDecisions(Request.Decisions request, Console console) {
        this.request = request;
        this.console = console;
    }

    /** Reads the files; false if one of them cannot be used, which is then told. */
    boolean read() {
        String configName = request.config();
        if (configName != null) {
            byte[] bytes = bytes(configName);
            if (bytes == null) {
                return false;
            }
            configText = SourceText.of(bytes);
            config = ConfigFile.read(bytes);
            if (!isUsable(configName, bytes, config.problems(), config.config().isPresent())) {
                return false;
            }
        }
        String baselineName = request.baseline();
        if (baselineName == null || (request.updateBaseline() && !Files.exists(Path.of(baselineName)))) {
            return true;
        }
        byte[] bytes = bytes(baselineName);
        if (bytes == null) {
            return false;
        }
        BaselineFile file = BaselineFile.read(bytes);
        baseline = file.baseline().orElse(Baseline.NONE);
        return isUsable(baselineName, bytes, file.problems(), file.baseline().isPresent());
    }

    private byte @Nullable [] bytes(String name) {
        PlanFile file;
        try {
            file = PlanFile.of(name, Path.of(name));
        } catch (InvalidPathException e) {
            console.error(name + ": " + console.texts().notAFileName(name));
            return null;
        }
        try {
            return file.read();
        } catch (PlanFile.Failure e) {
            console.error(name + ": " + console.texts().failure(file, e));
            return null;
        }
    }

    private boolean isUsable(String name, byte[] bytes, List<Problem> problems, boolean usable) {
        if (!usable) {
            TextReport.to(console.err(), console.texts().locale())
                    .add(new CheckedFile(name, null, null, problems, Omitted.NONE, SourceText.of(bytes)));
            console.error(name + ": " + console.texts().notUsable());
        }
        return usable;
    }

    /** The validator as the user wants it. */
    PlanValidator validator(Request.Validate of) {
        PlanValidator.Builder builder = PlanValidator.builder().clock(clock);
        if (config != null) {
            builder.config(config.config().orElse(ValidationConfig.NONE));
        }
        return (of.profile() == null ? builder : builder.profile(of.profile())).build();
    }

    /** What is to be told of a file. */
    CheckedFile told(CheckedFile file, ReadResult result) {
        suppressed += result.suppressed().size();
        result.suppressed().forEach(one -> used.putIfAbsent(one.suppression(), one));
        String plan = result.plan().map(DxPlan::id).orElse("");
        if (request.updateBaseline()) {
            Baseline.NONE
                    .with(plan, file.problems())
                    .counts()
                    .forEach((problem, count) -> today.merge(problem, count, Integer::sum));
            return file;
        }
        if (request.baseline() == null) {
            return file;
        }
        Baseline.Split split = baseline.split(plan, file.problems());
        known += split.known().size();
        return file.withProblems(split.unknown());
    }

    /** Tells whether a file has a problem that counts. */
    boolean fails(CheckedFile file) {
        return !request.updateBaseline()
                && file.problems().stream()
                        .anyMatch(problem -> problem.severity().isAtLeast(request.failOn()));
    }

    /** Reviews the configuration, writes the known problems; returns the exit code. */
    int end(PlanValidator validator, ProblemReport report) {
        int code = ExitCode.OK;
        if (config != null && request.config() != null) {
            List<Problem> review = config.review(List.copyOf(used.values()), validator.catalog(), LocalDate.now(clock));
            CheckedFile file = new CheckedFile(request.config(), null, null, review, Omitted.NONE, configText);
            if (!review.isEmpty()) {
                report.add(file);
                code = fails(file) ? ExitCode.ERRORS : ExitCode.OK;
            }
        }
        if (suppressed > 0 || known > 0) {
            console.error(console.texts().decided(suppressed, known));
        }
        return request.updateBaseline() ? Math.max(code, write()) : code;
    }

    private int write() {
        String name = String.valueOf(request.baseline());
        try {
            BaselineFile.write(Baseline.of(today), Path.of(name));
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause() == null ? new IOException(e) : e.getCause();
            console.error(name + ": "
                    + console.texts().failure(PlanFile.of(name, Path.of(name)), new PlanFile.Failure(cause, true)));
            return ExitCode.FAILED;
        }
        int count = today.values().stream().mapToInt(Integer::intValue).sum();
        console.error(console.texts().baselineWritten(name, count));
        return ExitCode.OK;
    }
}

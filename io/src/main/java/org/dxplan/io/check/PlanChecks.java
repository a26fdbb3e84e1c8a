package org.dxplan.io.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.corpus.PlanFolder;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;

/**
 * The checks of all plan files in a folder (計画ファイルの試験), for a test suite that makes one test of each:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> plans() {
 *     return PlanChecks.in(Path.of("plans")).failOn(Severity.WARNING).stream()
 *             .map(check -> DynamicTest.dynamicTest(check.name(), check.uri(), check::verify));
 * }
 * }</pre>
 *
 * <p>A folder without a plan is a mistake of the test suite and throws: a suite that checks nothing must not pass. This class
 * is immutable and thread-safe.
 */
public final class PlanChecks {

    private final Path folder;
    private final PlanValidator validator;
    private final Severity failOn;
    private final Locale locale;

    private PlanChecks(Path folder, PlanValidator validator, Severity failOn, Locale locale) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.validator = Objects.requireNonNull(validator, "validator");
        this.failOn = Objects.requireNonNull(failOn, "failOn");
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /**
     * Obtains the checks of a folder and what is below it: no errors are allowed, and reports are in Japanese.
     *
     * @param folder  the folder, not null
     * @return the checks, not null
     */
    public static PlanChecks in(Path folder) {
        return new PlanChecks(folder, PlanValidator.create(), Severity.ERROR, Locale.JAPANESE);
    }

    /**
     * Returns checks with another validator: with a configuration, or rules of one's own.
     *
     * @param validator  the validator, not null
     * @return the checks, not null
     */
    public PlanChecks with(PlanValidator validator) {
        return new PlanChecks(folder, validator, failOn, locale);
    }

    /**
     * Returns checks that allow more or less.
     *
     * @param severity  the least serious problem that is not allowed, not null
     * @return the checks, not null
     */
    public PlanChecks failOn(Severity severity) {
        return new PlanChecks(folder, validator, severity, locale);
    }

    /**
     * Returns checks that report in another language.
     *
     * @param locale  the language of reports: Japanese for {@code ja}, otherwise English, not null
     * @return the checks, not null
     */
    public PlanChecks reportingIn(Locale locale) {
        return new PlanChecks(folder, validator, failOn, locale);
    }

    /**
     * Returns the checks, one for each plan file as {@link PlanFolder} finds them.
     *
     * @return the checks in the order of their names, not null
     * @throws UncheckedIOException if the folder or something in it cannot be opened, or if there is no plan in it
     */
    public Stream<PlanCheck> stream() {
        PlanFolder found;
        try {
            found = PlanFolder.of(folder);
            if (found.plans().isEmpty() && found.failures().isEmpty()) {
                throw new NoSuchFileException(folder.toString(), null, "there is no plan file (*.json) in the folder");
            }
            for (IOException failure : found.failures().values()) {
                throw failure;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlanReader reader = PlanReader.of(validator);
        return found.plans().entrySet().stream()
                .map(plan -> new PlanCheck(plan.getKey(), plan.getValue(), reader, failOn, locale));
    }
}

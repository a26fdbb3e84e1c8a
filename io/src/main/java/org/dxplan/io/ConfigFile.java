package org.dxplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dxplan.io.codec.ConfigCodec;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.config.ConfigReview;
import org.dxplan.validation.config.Suppressed;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;

/**
 * A file with the decisions of a user about validation (検証の設定ファイル), in JSON:
 *
 * <pre>
 * {
 *   "profile": "progress",
 *   "severities": [{"code": "KPI-13", "severity": "warning"}],
 *   "suppressions": [
 *     {"code": "GLS-01", "plan": "chitose-dx-2024", "subject": "m-02-1", "member": "title",
 *      "reason": "印刷版のとおり。次の版で改める。", "expires": "2027-03-31"}
 *   ]
 * }
 * </pre>
 *
 * <pre>{@code
 * ConfigFile file = ConfigFile.read(Path.of("dxplan-config.json"));
 * PlanValidator validator = PlanValidator.builder().config(file.config().orElseThrow()).build();
 * }</pre>
 *
 * <p>A file with an error is no configuration: a suppression that was not understood must not be taken for one that is not
 * there. This class is immutable and thread-safe.
 */
public final class ConfigFile {

    private final @Nullable ValidationConfig config;
    private final JsonDocument document;
    private final List<Problem> problems;

    private ConfigFile(JsonDocument document) {
        ValidationConfig read = document.read(ConfigCodec.INSTANCE, false);
        this.document = document;
        this.problems = document.problems().problems();
        this.config = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? null : read;
    }

    /**
     * Reads a file.
     *
     * @param file  the file, not null
     * @return the configuration and what is wrong with it, not null
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static ConfigFile read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param utf8  the content in UTF-8, not changed afterwards, not null
     * @return the configuration and what is wrong with it, not null
     */
    public static ConfigFile read(byte[] utf8) {
        return new ConfigFile(new JsonDocument(utf8, new JsonForm(ReadLimits.DEFAULT), ReadLimits.DEFAULT));
    }

    /**
     * Returns the configuration.
     *
     * @return the configuration, empty if something of severity error was found, not null
     */
    public Optional<ValidationConfig> config() {
        return Optional.ofNullable(config);
    }

    /**
     * Returns what is wrong with the file as a file.
     *
     * @return the problems in the order of their places, immutable, not null
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Reviews the configuration after the plans have been validated with it, as {@link ConfigReview} does, and gives what is
     * found line and column in the file.
     *
     * @param used  what it accepted in all plans, not null
     * @param catalog  the rules that there are, not null
     * @param today  the date of the validation, not null
     * @return the problems of the file, those of {@link #problems()} included, in the order of their places, not null
     */
    public List<Problem> review(List<Suppressed> used, RuleCatalog catalog, LocalDate today) {
        return config == null
                ? problems
                : document.places().locate(null, ConfigReview.of(config, used, catalog, today));
    }
}

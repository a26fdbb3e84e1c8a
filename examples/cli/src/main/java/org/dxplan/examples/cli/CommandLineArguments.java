package org.dxplan.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line. What is wrong in it is said in our own words and in the language asked for. */
final class CommandLineArguments {

    static final List<String> LANGUAGES = List.of("ja", "en");
    static final List<String> FORMATS = ReportForm.names();
    static final List<String> RULE_FORMATS = RulesCommand.Form.names();
    static final List<String> PROFILES = profiles();
    static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::code).toList();

    private static final String AUTO = "auto";

    private final CommandLine line;
    private final Texts texts;

    private CommandLineArguments(Texts texts) {
        this.texts = texts;
        this.line = Commands.create(texts);
    }

    private static List<String> profiles() {
        List<String> names = new ArrayList<>(List.of(AUTO));
        for (Profile profile : Profile.values()) {
            names.add(profile.code());
        }
        return List.copyOf(names);
    }

    /** The language asked for, found before anything is understood, so that even a mistake is told in it. */
    static Locale language(String[] arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].equals("--lang=en")
                    || (arguments[i].equals("--lang") && i + 1 < arguments.length && arguments[i + 1].equals("en"))) {
                return Locale.ENGLISH;
            }
        }
        return Locale.JAPANESE;
    }

    /**
     * Reads a command line.
     *
     * @throws UsageException if it cannot be understood
     */
    static Request parse(String[] arguments, Texts texts) throws UsageException {
        CommandLineArguments parser = new CommandLineArguments(texts);
        try {
            return parser.request(parser.line.parseArgs(arguments));
        } catch (ParameterException e) {
            throw new UsageException(
                    parser.explain(e, arguments),
                    e.getCommandLine().getCommandSpec().qualifiedName());
        }
    }

    private Request request(ParseResult all) throws UsageException {
        ParseResult result = all.hasSubcommand() ? all.subcommand() : all;
        String command = result.commandSpec().qualifiedName();
        if (result.isUsageHelpRequested()) {
            return new Request.Tell(result.commandSpec().commandLine().getUsageMessage());
        }
        if (all.isVersionHelpRequested()) {
            return new Request.Tell(texts.version());
        }
        choice(all, "--lang", LANGUAGES, command);
        if (result == all) {
            throw new UsageException(texts.missingCommand(Commands.NAMES), command);
        }
        String language = choice(result, "--lang", LANGUAGES, command);
        Locale locale = language == null ? texts.locale() : Locale.forLanguageTag(language);
        List<String> operands = result.matchedPositionalValue(0, List.of());
        return switch (result.commandSpec().name()) {
            case Commands.VALIDATE -> validate(result, locale, operands, command);
            case Commands.RULES -> rules(result, locale, operands, command);
            case Commands.SCHEMA -> new Request.Schema();
            default -> {
                check(operands, null, false, command);
                yield new Request.Format(locale, result.matchedOptionValue("--check", false), operands);
            }
        };
    }

    private Request validate(ParseResult result, Locale locale, List<String> operands, String command)
            throws UsageException {
        String against = result.matchedOptionValue("--against", (String) null);
        check(operands, against, true, command);
        String format = choice(result, "--format", FORMATS, command);
        String profile = choice(result, "--profile", PROFILES, command);
        return new Request.Validate(
                locale,
                format == null ? ReportForm.TEXT : ReportForm.of(format),
                profile == null ? null : Profile.find(profile),
                against,
                decisions(result, command),
                operands);
    }

    private Request.Decisions decisions(ParseResult result, String command) throws UsageException {
        String config = fileName(result, "--config", command);
        String baseline = fileName(result, "--baseline", command);
        boolean update = result.matchedOptionValue("--update-baseline", false);
        if (update && baseline == null) {
            throw new UsageException(texts.baselineNeeded(), command);
        }
        String failOn = choice(result, "--fail-on", SEVERITIES, command);
        Severity least = Stream.of(Severity.values())
                .filter(severity -> severity.code().equals(failOn))
                .findFirst()
                .orElse(Severity.ERROR);
        return new Request.Decisions(config, baseline, update, least);
    }

    private @Nullable String fileName(ParseResult result, String option, String command) throws UsageException {
        String name = result.matchedOptionValue(option, (String) null);
        if (name != null && name.isEmpty()) {
            throw new UsageException(texts.missingValue(option, List.of("FILE")), command);
        }
        return name;
    }

    private Request rules(ParseResult result, Locale locale, List<String> codes, String command) throws UsageException {
        String format = choice(result, "--format", RULE_FORMATS, command);
        return new Request.Rules(locale, format == null ? RulesCommand.Form.TEXT : RulesCommand.Form.of(format), codes);
    }

    private @Nullable String choice(ParseResult result, String option, List<String> known, String command)
            throws UsageException {
        String value = result.matchedOptionValue(option, (String) null);
        if (value != null && !known.contains(value)) {
            throw new UsageException(
                    value.isEmpty() ? texts.missingValue(option, known) : texts.unknownValue(option, value, known),
                    command);
        }
        return value;
    }

    private void check(List<String> operands, @Nullable String against, boolean takesInput, String command)
            throws UsageException {
        if (against != null && against.isEmpty()) {
            throw new UsageException(texts.missingValue("--against", List.of("OLD")), command);
        }
        if (operands.isEmpty()) {
            throw new UsageException(texts.missingOperand(takesInput), command);
        }
        if (operands.contains("")) {
            throw new UsageException(texts.emptyOperand(), command);
        }
        long inputs = operands.stream().filter("-"::equals).count() + ("-".equals(against) ? 1 : 0);
        if (inputs > 0 && !takesInput) {
            throw new UsageException(texts.inputNotFormatted(), command);
        }
        if (inputs > 1) {
            throw new UsageException(texts.inputTwice(), command);
        }
    }

    private String explain(ParameterException failure, String[] arguments) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption() || first.startsWith("-")) {
                return texts.unknownOption(first);
            }
            return failure.getCommandLine().getParent() == null
                    ? texts.unknownCommand(first, Commands.NAMES)
                    : texts.noOperand(first);
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()
                && missing.getMissing().get(0) instanceof OptionSpec option) {
            return texts.missingValue(
                    option.longestName(),
                    known(option, failure.getCommandLine().getCommandSpec().name()));
        }
        if (failure instanceof OverwrittenOptionException overwritten
                && overwritten.getOverwritten() instanceof OptionSpec option) {
            return texts.optionTwice(option.longestName());
        }
        for (OptionSpec option : failure.getCommandLine().getCommandSpec().options()) {
            if (option.arity().max() == 0
                    && Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(option.longestName() + "="))) {
                return texts.noValue(option.longestName());
            }
        }
        return texts.notUnderstood();
    }

    private static List<String> known(OptionSpec option, String command) {
        return switch (option.longestName()) {
            case "--lang" -> LANGUAGES;
            case "--format" -> command.equals(Commands.RULES) ? RULE_FORMATS : FORMATS;
            case "--profile" -> PROFILES;
            case "--fail-on" -> SEVERITIES;
            default -> Arrays.asList(option.paramLabel());
        };
    }
}

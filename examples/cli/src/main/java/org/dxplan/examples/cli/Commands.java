package org.dxplan.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.io.schema.PlanSchema;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands with their options and help, put together without annotations: reflection would cost start-up time. */
final class Commands {

    static final String VALIDATE = "validate";
    static final String FORMAT = "format";
    static final String RULES = "rules";
    static final String SCHEMA = "schema";
    static final String NAMES = VALIDATE + ", " + FORMAT + ", " + RULES + ", " + SCHEMA;

    private static final int WIDTH = 100;

    private final Texts texts;

    private Commands(Texts texts) {
        this.texts = texts;
    }

    static CommandLine create(Texts texts) {
        CommandLine line = new CommandLine(new Commands(texts).top());
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(WIDTH);
        return line;
    }

    private CommandSpec top() {
        CommandSpec spec = command(
                "dxplan",
                "dxplan COMMAND ...",
                texts.pick("自治体DX推進計画のファイルを検証し、整形します。", "Validates and formats files of municipal DX plans."));
        spec.usageMessage()
                .optionListHeading("%n")
                .commandListHeading(texts.pick("%nコマンド:%n", "%nCommands:%n"))
                .footer("", texts.pick("コマンドごとの説明: dxplan COMMAND --help", "More on a command: dxplan COMMAND --help"));
        spec.addOption(language());
        spec.addOption(help());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.pick("版を表示します。", "Prints the version."))
                .build());
        spec.addSubcommand(VALIDATE, validate());
        spec.addSubcommand(FORMAT, format());
        spec.addSubcommand(RULES, rules());
        spec.addSubcommand(SCHEMA, schema());
        return spec;
    }

    private CommandSpec validate() {
        CommandSpec spec = command(
                VALIDATE,
                "dxplan validate [OPTION...] FILE|DIR|-...",
                texts.pick(
                        "計画を検証し、誤りのある場所と直し方を示します。",
                        "Validates plans and says what is wrong, where, and how to mend it."));
        spec.addPositional(operands(
                "FILE|DIR|-",
                texts.pick(
                        "計画のファイル、フォルダー（その下のすべての *.json）、または標準入力（-）",
                        "a plan file, a folder (every *.json below it), or the standard input (-)")));
        spec.addOption(choice(
                "--against",
                "OLD",
                texts.pick(
                        "前の版のファイル、または標準入力（-）。計画をこれと比べ、断りのない変更も示します。",
                        "file of an earlier edition, or the standard input (-); silent changes since are told, too")));
        spec.addOption(choice(
                "--format",
                "FORM",
                texts.pick(
                        "結果の形式: text（既定）、json（プログラム向け）、sarif（GitHub などのコードスキャン）、junit（CIのテスト結果）",
                        "form of the report: text (default), json (for programs), sarif (for code scanning, as on GitHub), "
                                + "junit (for the test pages of CI servers)")));
        spec.addOption(language());
        spec.addOption(choice(
                "--profile",
                "NAME",
                texts.pick(
                        "検証プロファイル: auto（既定、計画に合わせて選ぶ）、draft（素案・案）、overview（概要版）、full（本編）、progress（進捗報告）、public（公表前）",
                        "kind of plan: auto (default, whatever fits), draft, overview, full, progress, public")));
        spec.addOption(choice(
                "--config",
                "FILE",
                texts.pick(
                        "設定のファイル: プロファイル、重大度、除外する指摘とその理由",
                        "file of decisions: profile, severities, and what is accepted for what reason")));
        spec.addOption(choice(
                "--baseline",
                "FILE",
                texts.pick("既知の指摘のファイル。ここにない指摘だけを示します。", "file of known problems; only others are told")));
        spec.addOption(OptionSpec.builder("--update-baseline")
                .arity("0")
                .type(boolean.class)
                .description(texts.pick(
                        "今ある指摘をすべて --baseline のファイルに書き込みます。",
                        "Writes all problems of today into the file of --baseline."))
                .build());
        spec.addOption(choice(
                "--fail-on",
                "SEVERITY",
                texts.pick(
                        "終了コードを1にする最も軽い重大度: error（既定）、warning、info",
                        "least serious problem for which the exit code is 1: error (default), warning, info")));
        spec.addOption(help());
        spec.usageMessage()
                .exitCodeListHeading(texts.pick("%n終了コード:%n", "%nExit codes:%n"))
                .exitCodeList(
                        exitCodes(
                                texts.pick(
                                        "エラー（--fail-on の重大度以上の指摘）はありません。",
                                        "no errors, or whatever --fail-on names; there may be less serious problems"),
                                texts.pick(
                                        "エラー（--fail-on の重大度以上の指摘）があります。",
                                        "errors, or whatever --fail-on names, were found"),
                                texts.pick(
                                        "使い方の誤り、開けないファイル、計画のないフォルダーがあるか、前の版、設定、既知の指摘を読み取れません。",
                                        "wrong usage, a file that cannot be opened, a folder without plans, or OLD, the configuration or the baseline cannot be read")));
        return spec;
    }

    private CommandSpec format() {
        CommandSpec spec = command(
                FORMAT,
                "dxplan format [--check] [--lang ja|en] FILE|DIR...",
                texts.pick(
                        "計画を標準の書き方（項目の順、字下げ）に整えます。変わるファイルだけを書き換えます。",
                        "Writes plans in the canonical form, in place and only where that changes a file."));
        spec.addPositional(operands(
                "FILE|DIR",
                texts.pick("計画のファイル、またはフォルダー（その下のすべての *.json）", "a plan file, or a folder (every *.json below it)")));
        spec.addOption(OptionSpec.builder("--check")
                .arity("0")
                .type(boolean.class)
                .description(
                        texts.pick("書き換えずに、整形されているかだけを調べます。", "Changes nothing, only tells what is not formatted."))
                .build());
        spec.addOption(language());
        spec.addOption(help());
        spec.usageMessage()
                .exitCodeListHeading(texts.pick("%n終了コード:%n", "%nExit codes:%n"))
                .exitCodeList(exitCodes(
                        texts.pick("すべて整いました。--check では、すべて整っています。", "all is formatted"),
                        texts.pick(
                                "読み取れない箇所があり、整形しなかったファイルがあります。--check では、整っていないファイルもあります。",
                                "a file was refused because it cannot be read completely; with --check, or is not formatted"),
                        texts.pick(
                                "使い方の誤り、開けないファイル、計画のないフォルダーがあります。",
                                "wrong usage, a file that cannot be opened, or a folder without plans")));
        return spec;
    }

    private CommandSpec rules() {
        CommandSpec spec = command(
                RULES,
                "dxplan rules [--format text|json|markdown] [--lang ja|en] [CODE...]",
                texts.pick(
                        "検証の規則を一覧にします。コードを指定した規則は、理由や直し方も示します。",
                        "Lists the rules of validation; of a rule that is named, tells reason, messages, hints and example."));
        spec.addPositional(operands(
                "CODE",
                texts.pick("規則のコード（GLS-01）、またはグループ（GLS）", "the code of a rule (GLS-01), or a group of rules (GLS)")));
        spec.addOption(
                choice(
                        "--format",
                        "FORM",
                        texts.pick(
                                "出力の形式: text（既定）、json（すべての項目、両言語）、markdown（説明のページ）",
                                "form of the output: text (default), json (everything, in both languages), markdown (a page)")));
        spec.addOption(language());
        spec.addOption(help());
        return spec;
    }

    private CommandSpec schema() {
        CommandSpec spec = command(
                SCHEMA,
                "dxplan schema [--lang ja|en]",
                texts.pick(
                        "計画ファイルのJSONスキーマ（2020-12）を出力します。" + PlanSchema.FILE_NAME
                                + " として計画の隣に置き、計画の \"$schema\" にその名前を書くと、エディターが入力を補い、誤りを示します。説明は両言語です。",
                        "Prints the JSON Schema (2020-12) of plan files. Save it as " + PlanSchema.FILE_NAME
                                + " beside plans and name it in their \"$schema\": then editors complete and check as you type. "
                                + "Its descriptions are in both languages."));
        spec.addOption(language());
        spec.addOption(help());
        return spec;
    }

    private CommandSpec command(String name, String synopsis, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        UsageMessageSpec usage = spec.usageMessage();
        usage.synopsisHeading(texts.pick("使い方: ", "Usage: "));
        usage.customSynopsis(synopsis);
        usage.descriptionHeading("%n");
        usage.description(description);
        usage.parameterListHeading("%n");
        usage.sortOptions(false);
        usage.width(WIDTH);
        return spec;
    }

    private OptionSpec language() {
        return choice(
                "--lang",
                "ja|en",
                texts.pick("結果の言語: ja（日本語、既定）、en（英語）", "language: ja (Japanese, default), en (English)"));
    }

    private OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.pick("この説明を表示します。", "Prints this help."))
                .build();
    }

    private static OptionSpec choice(String name, String label, String description) {
        return OptionSpec.builder(name)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static PositionalParamSpec operands(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    private static Map<String, String> exitCodes(String ok, String errors, String failed) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(Integer.toString(ExitCode.OK), ok);
        codes.put(Integer.toString(ExitCode.ERRORS), errors);
        codes.put(Integer.toString(ExitCode.FAILED), failed);
        return codes;
    }
}

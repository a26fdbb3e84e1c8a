package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version and wrong usage: in the language asked for, never in the words of a library. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                | コマンドを指定してください: validate, format, rules, schema | dxplan",
                "validte a.json                    | 「validte」というコマンドはありません。使えるコマンド: validate, format, rules, schema | dxplan",
                "--verbose                         | 「--verbose」というオプションはありません。 | dxplan",
                "validate                          | ファイルかフォルダー、または「-」（標準入力）を指定してください。 | dxplan validate",
                "validate --fromat json a.json     | 「--fromat」というオプションはありません。 | dxplan validate",
                "validate -v a.json                | 「-v」というオプションはありません。 | dxplan validate",
                "validate a.json --against         | --against には値が必要です: OLD | dxplan validate",
                "validate --against= a.json        | --against には値が必要です: OLD | dxplan validate",
                "validate --against a --against b c | --against が二度指定されています。 | dxplan validate",
                "validate --against a.json         | ファイルかフォルダー、または「-」（標準入力）を指定してください。 | dxplan validate",
                "validate --against - -            | 標準入力（-）は一度しか指定できません。 | dxplan validate",
                "format --against a.json b.json    | 「--against」というオプションはありません。 | dxplan format",
                "validate a.json --format          | --format には値が必要です: text, json, sarif, junit | dxplan validate",
                "validate --format --lang ja a     | --format には値が必要です: text, json, sarif, junit | dxplan validate",
                "validate --format= a.json         | --format には値が必要です: text, json, sarif, junit | dxplan validate",
                "validate --format xml a.json      | --format に「xml」は指定できません。使える値: text, json, sarif, junit | dxplan validate",
                "validate --lang fr a.json         | --lang に「fr」は指定できません。使える値: ja, en | dxplan validate",
                "validate --lang ja --lang en a    | --lang が二度指定されています。 | dxplan validate",
                "validate --profile FULL a.json    | --profile に「FULL」は指定できません。使える値: auto, draft, overview, full, progress, public | dxplan validate",
                "validate --check a.json           | 「--check」というオプションはありません。 | dxplan validate",
                "validate - a.json -               | 標準入力（-）は一度しか指定できません。 | dxplan validate",
                "format                            | ファイルかフォルダーを指定してください。 | dxplan format",
                "format -                          | format では標準入力（-）を指定できません。ファイルかフォルダーを指定してください。 | dxplan format",
                "format --check=yes a.json         | --check に値は付けられません。 | dxplan format",
                "format --check --check a.json     | --check が二度指定されています。 | dxplan format",
                "rules --format sarif              | --format に「sarif」は指定できません。使える値: text, json, markdown | dxplan rules",
                "rules --format                    | --format には値が必要です: text, json, markdown | dxplan rules",
                "rules --profile full              | 「--profile」というオプションはありません。 | dxplan rules",
                "rules GLS-01 GLS-02               | 「GLS-02」という規則も規則のグループもありません。dxplan rules で一覧を表示できます。 | dxplan rules",
                "schema a.json                     | 「a.json」は指定できません。このコマンドにはファイルもフォルダーも要りません。 | dxplan schema",
                "format --format json a.json       | 「--format」というオプションはありません。 | dxplan format",
            })
    void wrongUsageIsExplained(String line, String message, String command) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" +");
        // The language given twice is the one case in which English is asked for, too.
        String first = line.contains("--lang en")
                ? "dxplan: --lang is given twice.\nFor help: "
                : "dxplan: " + message + "\n使い方: ";
        assertThat(Dxplan.run((Object[]) arguments)).isEqualTo(new Dxplan(2, "", first + command + " --help\n"));
    }

    @Test
    void wrongUsageIsExplainedInEnglishIfAsked() {
        assertThat(Dxplan.run("validate", "--format=xml", "a.json", "--lang", "en"))
                .isEqualTo(
                        new Dxplan(
                                2,
                                "",
                                "dxplan: --format does not take \"xml\". Values: text, json, sarif, junit\nFor help: dxplan validate --help\n"));
        assertThat(Dxplan.run("--lang=en", "chek").err())
                .isEqualTo(
                        "dxplan: There is no command \"chek\". Commands: validate, format, rules, schema\nFor help: dxplan --help\n");
    }

    @Test
    void anEmptyNameIsWrongUsage() {
        assertThat(Dxplan.run("validate", "a.json", "").err()).startsWith("dxplan: 空のファイル名は指定できません。\n");
    }

    @Test
    void whatFollowsTwoHyphensIsAFile() {
        assertThat(Dxplan.run("validate", "--", "--lang")).isEqualTo(new Dxplan(2, "", "--lang: ファイルがありません。\n"));
        assertThat(Dxplan.run("validate", "@args").err()).isEqualTo("@args: ファイルがありません。\n");
        assertThat(Dxplan.run("validate", "a\0b").err()).isEqualTo("a\\u0000b: ファイル名として使えません。\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "validate --help",
                "format -h",
                "format --check -h a.json",
                "rules -h",
                "schema -h"
            })
    void helpIsPrinted(String line) {
        Dxplan run = Dxplan.run((Object[]) line.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("使い方: dxplan").contains("--lang");
    }

    @Test
    void helpIsPrintedInEnglishIfAsked() {
        assertThat(Dxplan.run("--lang", "en", "--help").out())
                .startsWith("Usage: dxplan COMMAND ...\n")
                .contains("validate  Validates plans")
                .contains("format    Writes plans")
                .contains("rules     Lists the rules")
                .contains("schema    Prints the JSON Schema");
    }

    @Test
    void helpNamesEveryOptionAndExitCode() {
        assertThat(Dxplan.run("validate", "--help").out())
                .startsWith("使い方: dxplan validate [OPTION...] FILE|DIR|-...\n")
                .contains(
                        "--against",
                        "前の版",
                        "--config",
                        "--baseline",
                        "--update-baseline",
                        "--fail-on",
                        "--format",
                        "--lang",
                        "--profile",
                        "auto",
                        "draft",
                        "overview",
                        "full",
                        "progress",
                        "public")
                .contains("\n  0 ", "\n  1 ", "\n  2 ");
        assertThat(Dxplan.run("format", "--help", "--lang=en").out())
                .startsWith("Usage: dxplan format [--check] [--lang ja|en] FILE|DIR...\n")
                .contains("--check", "--lang", "\n  0 ", "\n  1 ", "\n  2 ");
        assertThat(Dxplan.run("rules", "--help").out())
                .startsWith("使い方: dxplan rules [--format text|json|markdown] [--lang ja|en] [CODE...]\n")
                .contains("--format", "markdown", "--lang", "GLS-01");
        assertThat(Dxplan.run("schema", "--help").out())
                .startsWith("使い方: dxplan schema [--lang ja|en]\n")
                .contains("dxplan-1.0.schema.json", "$schema");
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(Dxplan.run("--version").out()).matches("dxplan \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(Dxplan.run("-V").code()).isZero();
    }

    @Test
    void theLanguageOfThePlatformDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : new Locale[] {
                Locale.ENGLISH, Locale.JAPAN, Locale.forLanguageTag("tr"), Locale.forLanguageTag("ar-EG-u-nu-arab")
            }) {
                Locale.setDefault(locale);
                assertThat(Dxplan.run("validate", "--help").out()).startsWith("使い方: ");
                assertThat(Dxplan.runWithInput(Dxplan.plan(Dxplan.TEN_MISTAKES), "validate", "-", "--lang=en")
                                .lastLine())
                        .isEqualTo("1 file, 8 errors, 2 warnings, 0 infos");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}

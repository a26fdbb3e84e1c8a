package org.dxplan.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dxplan.model.DxPlan;

/** What the command says of itself, in Japanese and English. The language is the one asked for, never the platform's. */
final class Texts {

    private static final Texts JAPANESE = new Texts(Locale.JAPANESE);
    private static final Texts ENGLISH = new Texts(Locale.ENGLISH);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    static Texts in(Locale locale) {
        return locale.equals(Locale.JAPANESE) ? JAPANESE : ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    String pick(String japanese, String english) {
        return this == JAPANESE ? japanese : english;
    }

    // ---- wrong usage

    String moreHelp(String command) {
        return pick("使い方: ", "For help: ") + command + " --help";
    }

    String unknownOption(String option) {
        return pick("「" + option + "」というオプションはありません。", "There is no option " + option + ".");
    }

    String unknownCommand(String command, String known) {
        return pick(
                "「" + command + "」というコマンドはありません。使えるコマンド: " + known,
                "There is no command \"" + command + "\". Commands: " + known);
    }

    String missingCommand(String known) {
        return pick("コマンドを指定してください: " + known, "Give a command: " + known);
    }

    String noOperand(String operand) {
        return pick(
                "「" + operand + "」は指定できません。このコマンドにはファイルもフォルダーも要りません。",
                "\"" + operand + "\" has no place here: this command takes neither files nor folders.");
    }

    String missingOperand(boolean takesInput) {
        return takesInput
                ? pick("ファイルかフォルダー、または「-」（標準入力）を指定してください。", "Give files, folders, or - for the standard input.")
                : pick("ファイルかフォルダーを指定してください。", "Give files or folders.");
    }

    String missingValue(String option, List<String> known) {
        return pick(
                option + " には値が必要です: " + String.join(", ", known),
                option + " needs a value: " + String.join(", ", known));
    }

    String unknownValue(String option, String value, List<String> known) {
        return pick(
                option + " に「" + value + "」は指定できません。使える値: " + String.join(", ", known),
                option + " does not take \"" + value + "\". Values: " + String.join(", ", known));
    }

    String notANumberOfJobs(String value) {
        return pick(
                "--jobs に「" + value + "」は指定できません。1以上の整数を指定してください。",
                "--jobs does not take \"" + value + "\". Give a whole number from 1 on.");
    }

    String noValue(String option) {
        return pick(option + " に値は付けられません。", option + " takes no value.");
    }

    String optionTwice(String option) {
        return pick(option + " が二度指定されています。", option + " is given twice.");
    }

    String emptyOperand() {
        return pick("空のファイル名は指定できません。", "A file name cannot be empty.");
    }

    String inputTwice() {
        return pick("標準入力（-）は一度しか指定できません。", "The standard input (-) can be given only once.");
    }

    String inputNotFormatted() {
        return pick(
                "format では標準入力（-）を指定できません。ファイルかフォルダーを指定してください。",
                "The standard input (-) cannot be formatted in place; give files or folders.");
    }

    String unknownRule(String code) {
        return pick(
                "「" + code + "」という規則も規則のグループもありません。dxplan rules で一覧を表示できます。",
                "There is no rule and no group of rules \"" + code + "\"; dxplan rules lists them all.");
    }

    String notUnderstood() {
        return pick("引数を解釈できません。", "The arguments cannot be understood.");
    }

    // ---- what cannot be opened

    String notAFileName(String name) {
        return pick("ファイル名として使えません。", "This cannot be the name of a file.") + garbledHint(name);
    }

    String folderWithoutPlans() {
        return pick("フォルダーに計画のファイル（*.json）がありません。", "There are no plan files (*.json) in this folder.");
    }

    String notProcessed(int count) {
        return pick("処理できなかったもの: " + count + "件", "Not processed: " + count);
    }

    String failure(PlanFile plan, PlanFile.Failure failure) {
        IOException cause = failure.reason();
        if (failure.isWriting()) {
            return notWritable(cause);
        }
        if (plan.isLink() && !(cause instanceof AccessDeniedException)) {
            return pick("リンクの指す先を開けません。", "The link leads nowhere.");
        }
        if (cause instanceof NoSuchFileException || plan.isBelowAFile()) {
            return noSuchFile() + garbledHint(plan.name());
        }
        return notReadable(cause);
    }

    /** The JVM takes the arguments in the platform's encoding; where that is ASCII, Japanese names do not come through. */
    private String garbledHint(String name) {
        return name.indexOf('\uFFFD') < 0 && !name.contains("??")
                ? ""
                : pick(
                        "日本語の名前が化けているときは、環境変数 LC_ALL に C.UTF-8 などを設定してください。",
                        " If a Japanese name came in garbled, set LC_ALL to a UTF-8 locale such as C.UTF-8.");
    }

    private String noSuchFile() {
        return pick("ファイルがありません。", "There is no such file.");
    }

    String notReadable(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return noSuchFile();
        }
        if (failure instanceof AccessDeniedException) {
            return pick("読み取る権限がありません。", "There is no permission to read it.");
        }
        return pick("読み取れません", "It cannot be read") + reason(failure);
    }

    private String notWritable(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return pick("書き込む権限がないため、変更していません。", "There is no permission to write it; it is unchanged.");
        }
        if (failure instanceof PlanFile.NoOrdinaryFileException) {
            return pick("通常のファイルではないため、書き換えられません。", "It is not an ordinary file and cannot be replaced.");
        }
        if (failure instanceof AtomicMoveNotSupportedException) {
            return pick(
                    "この場所ではファイルを安全に置き換えられないため、変更していません。",
                    "This file system cannot replace a file in one step; it is unchanged.");
        }
        return pick("書き込めないため、変更していません", "It cannot be written and is unchanged") + reason(failure);
    }

    /** What the system says, for what has no words of its own here. */
    private String reason(IOException failure) {
        String said = failure instanceof FileSystemException fileSystem ? fileSystem.getReason() : failure.getMessage();
        String reason = said == null ? failure.getClass().getSimpleName() : said;
        return pick("（" + reason + "）。", " (" + reason + ").");
    }

    String outputLost(String reason) {
        return pick("結果を出力できませんでした（" + reason + "）。", "The output was lost (" + reason + ").");
    }

    String unexpected(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return pick("メモリーが足りません。java に -Xmx を付けて増やしてください。", "Out of memory; give java more with -Xmx.");
        }
        String message = failure.getMessage();
        String shown = failure.getClass().getName()
                + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
        return pick("プログラムの不具合です。開発者に知らせてください: ", "This is a defect of the program, please report it: ") + shown;
    }

    // ---- validate

    String baselineNeeded() {
        return pick("--update-baseline には --baseline FILE も必要です。", "--update-baseline needs --baseline FILE.");
    }

    String notUsable() {
        return pick("誤りを直すまで使えません。", "It cannot be used before its errors are mended.");
    }

    String decided(int suppressed, int known) {
        return pick(
                "除外した指摘: " + suppressed + "件、既知の指摘: " + known + "件",
                "Accepted: " + suppressed + ", known before: " + known);
    }

    String baselineWritten(String name, int problems) {
        return pick(
                name + ": 既知の指摘として" + problems + "件を書き込みました。", name + ": " + problems + " problems written as known.");
    }

    String progress() {
        return pick("検証中", "validating");
    }

    String notComparable() {
        return pick("前の版を読み取れないため、比べられません。", "The earlier edition cannot be read, so nothing was compared.");
    }

    // ---- format

    String formatted(Optional<String> migratedFrom) {
        return migratedFrom
                .map(version -> pick(
                        "形式の版" + version + "を" + DxPlan.FORMAT_VERSION + "に改め、整形しました",
                        "brought from version " + version + " of the format to " + DxPlan.FORMAT_VERSION
                                + " and formatted"))
                .orElseGet(() -> pick("整形しました", "formatted"));
    }

    String unchanged() {
        return pick("整形済み", "already formatted");
    }

    String notCanonical(Optional<String> migratedFrom) {
        return migratedFrom
                .map(version -> pick(
                        "形式の版" + version + "で書かれています。format で" + DxPlan.FORMAT_VERSION + "に改められます",
                        "written in version " + version + " of the format, which format brings to "
                                + DxPlan.FORMAT_VERSION))
                .orElseGet(() -> pick("整形されていません", "not formatted"));
    }

    String refused() {
        return pick(
                "読み取れなかった箇所が失われるため、整形しません。ファイルはそのままです。",
                "Not formatted, because what could not be read would be lost; the file is untouched.");
    }

    String linesNotFormatted() {
        return pick(
                "1行に1計画のファイルは整形できません。ファイルはそのままです。",
                "Not formatted, because it has a plan in each line; the file is untouched.");
    }

    String formatSummary(int unchanged, int changed, int refused, boolean check) {
        int files = unchanged + changed + refused;
        return pick(
                files + "ファイル、" + (check ? "未整形" : "整形") + changed + "件、整形済み" + unchanged + "件、整形できないもの" + refused
                        + "件",
                files + (files == 1 ? " file, " : " files, ") + changed + (check ? " not formatted, " : " formatted, ")
                        + unchanged + " already formatted, " + refused + " refused");
    }

    // ---- version

    String version() {
        try (InputStream in = Texts.class.getResourceAsStream("version.txt")) {
            String version = in == null ? "?" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return "dxplan " + version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

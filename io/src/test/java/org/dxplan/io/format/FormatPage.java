package org.dxplan.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dxplan.io.codec.CodecTables;
import org.dxplan.io.codec.Member;
import org.dxplan.io.codec.MemberType;
import org.dxplan.reference.CodeLabel;
import org.dxplan.reference.CodeLabels;

/**
 * A page of the format: what stands between {@code <!-- members: Vision Statement -->} or {@code <!-- codes -->} and the
 * next {@code <!-- end -->} is made from the codecs and the texts, everything else is written by hand.
 */
final class FormatPage {

    private static final Pattern GENERATED =
            Pattern.compile("(<!-- (members: ([A-Za-z ]+)|codes) -->\n).*?(<!-- end -->)", Pattern.DOTALL);
    private static final Map<String, String> TYPES_OF_KINDS = Map.of("plan", "DxPlan", "document", "PublishedDocument");

    private static final CodeLabels LABELS = CodeLabels.builtIn();

    private final Language language;
    private final FormatTexts texts;

    FormatPage(Language language, FormatTexts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The page with its tables made anew. */
    String updated(String page) {
        return GENERATED
                .matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "\n"
                        + (found.group(3) == null ? codes() : types(found.group(3))) + found.group(4)));
    }

    /** The types whose tables the page holds, in its order. */
    static List<String> typesOn(String page) {
        List<String> types = new ArrayList<>();
        GENERATED.matcher(page).results().forEach(found -> {
            if (found.group(3) != null) {
                types.addAll(List.of(found.group(3).split(" ", -1)));
            }
        });
        return types;
    }

    private String types(String names) {
        return Stream.of(names.split(" ", -1)).map(this::type).collect(Collectors.joining());
    }

    private String type(String type) {
        FormatText text = texts.type(type);
        String head = language.choose(type + " (" + text.term() + ")", text.term() + "（" + type + "）");
        return anchor(type) + "### " + head + "\n\n" + text.meaning(language) + "\n\n"
                + table(
                        language.memberHead(),
                        CodecTables.members(type).stream().map(member -> row(type, member)));
    }

    private String row(String type, Member member) {
        FormatText text = texts.member(type, member.name());
        String required = member.required() ? language.choose("yes", "必須") : "";
        String meaning = language.choose(
                text.english() + " (" + text.term() + ")",
                text.term().equals(text.japanese()) ? text.term() : "【" + text.term() + "】" + text.japanese());
        return "| `" + member.name() + "` | " + takes(member) + " | " + required + " | " + meaning + " | `"
                + text.example() + "` |";
    }

    private String takes(Member member) {
        String item = item(member);
        return member.list() ? language.choose("list of " + item, item + "の並び") : item;
    }

    private String item(Member member) {
        return switch (member.type()) {
            case VERSION -> language.choose("version", "版");
            case ID -> language.choose("id", "識別子");
            case TEXT -> language.choose(member.list() ? "texts" : "text", "文字列");
            case INTEGER -> language.choose(member.list() ? "integers" : "integer", "整数");
            case NUMBER -> language.choose("number", "数値");
            case FLAG -> language.choose("true or false", "true か false");
            case FISCAL_YEAR -> language.choose("fiscal year", "年度");
            case ISO_DATE -> language.choose("month or day", "年月または年月日");
            case OBJECT -> link(member.detail());
            case REFERENCE -> reference(member);
            case CODE, CLOSED_CODE -> code(member);
        };
    }

    private String link(String type) {
        return "[" + language.choose(type, texts.type(type).term()) + "](#" + lowerCase(type) + ")";
    }

    private String reference(Member member) {
        String target = switch (member.detail()) {
            case "any" -> language.choose("anything that has one", "識別子を持つもの");
            case "element" ->
                Stream.of("Goal", "PolicyArea", "Measure")
                        .map(this::link)
                        .collect(Collectors.joining(language.choose(", ", "・")));
            default -> link(typeOf(member.detail()));
        };
        return language.choose((member.list() ? "ids of " : "id of ") + target, target + "の識別子");
    }

    private static String typeOf(String kind) {
        return TYPES_OF_KINDS.getOrDefault(
                kind,
                Pattern.compile("(^|-)([a-z])")
                        .matcher(kind)
                        .replaceAll(letter -> letter.group(2).toUpperCase(Locale.ROOT)));
    }

    private String code(Member member) {
        String list = "(#" + member.detail() + ")";
        String open = member.type() == MemberType.CODE ? "" : language.choose(", no other", "、これ以外は不可");
        return language.choose(
                (member.list() ? "codes of " : "code of ") + "[" + member.detail() + "]" + list + open,
                "コード（[" + list(member.detail()).japanese() + "]" + list + open + "）");
    }

    private static CodeLabel list(String list) {
        return LABELS.findList(list).orElseThrow(() -> new AssertionError("No labels for the list " + list));
    }

    /** The lists that a member takes codes of, by name. */
    private String codes() {
        return CodecTables.records().stream()
                .flatMap(type -> CodecTables.members(type).stream())
                .filter(member -> member.type() == MemberType.CODE || member.type() == MemberType.CLOSED_CODE)
                .map(Member::detail)
                .distinct()
                .sorted()
                .map(list -> codes(list(list)))
                .collect(Collectors.joining());
    }

    private String codes(CodeLabel list) {
        String name = list.list();
        String head = language.choose(name + " (" + list.japanese() + ")", list.japanese() + "（" + name + "）");
        String meaning = language.choose(list.englishMeaning() + ".", list.japaneseMeaning() + "。");
        return anchor(name) + "### " + head + "\n\n" + meaning + "\n\n"
                + table(language.codeHead(), LABELS.codes(name).stream().map(this::row));
    }

    private String row(CodeLabel code) {
        return "| `" + code.code() + "` | "
                + language.choose(
                        code.english() + " | " + code.englishMeaning() + " | " + code.japanese(),
                        code.japanese() + " | " + code.japaneseMeaning())
                + " |";
    }

    private static String table(String head, Stream<String> rows) {
        String rule = head.replaceAll("[^|]+", "---");
        return head + "\n" + rule + "\n" + rows.map(row -> row + "\n").collect(Collectors.joining()) + "\n";
    }

    private static String anchor(String name) {
        return "<a id=\"" + lowerCase(name) + "\"></a>\n\n";
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

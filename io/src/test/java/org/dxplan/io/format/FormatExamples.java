package org.dxplan.io.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dxplan.io.codec.CodecTables;
import org.dxplan.io.codec.Member;
import org.dxplan.io.codec.MemberType;

/** The examples of the format, each put into the smallest plan that can hold it. */
final class FormatExamples {

    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NOTATIONS =
            Pattern.compile("<!-- (dates|periods|values) -->\n(.*?)<!-- end -->", Pattern.DOTALL);
    private static final Pattern NOTATION = Pattern.compile("\\| `([^`]+)` \\|$", Pattern.MULTILINE);
    private static final Map<String, String> HOLDERS = Map.of(
            "dates", "{\"dxplan\": \"1.0\", \"id\": \"p\", \"title\": \"計画\", \"edition\": {\"decided\": %s}}",
            "periods", "{\"dxplan\": \"1.0\", \"id\": \"p\", \"title\": \"計画\", \"period\": %s}",
            "values",
                    "{\"dxplan\": \"1.0\", \"id\": \"p\", \"title\": \"計画\", \"surveys\":"
                            + " [{\"id\": \"s\", \"title\": \"調査\", \"rate\": %s}]}");

    private final FormatTexts texts;

    FormatExamples(FormatTexts texts) {
        this.texts = texts;
    }

    /** The examples of a page: those that are not whole plans get the head of one. */
    static List<String> plansOn(String page) {
        return BLOCK.matcher(page)
                .results()
                .map(block -> block.group(1))
                .map(FormatExamples::plan)
                .toList();
    }

    private static String plan(String block) {
        if (block.contains("\"dxplan\"")) {
            return block;
        }
        String edition = block.contains("\n  \"edition\"")
                ? ""
                : "\"edition\": {\"status\": \"adopted\", \"decided\": \"2024-03\"}, ";
        return "{\"dxplan\": \"1.0\", \"id\": \"kakucho-dx\", \"title\": \"架空町DX推進計画\", " + edition
                + block.substring(block.indexOf('{') + 1);
    }

    /** The ways of writing dates, periods and values in the tables of a page, each in a plan. */
    static List<String> notationsOn(String page) {
        List<String> plans = new ArrayList<>();
        NOTATIONS
                .matcher(page)
                .results()
                .forEach(table -> NOTATION.matcher(table.group(2))
                        .results()
                        .forEach(row -> plans.add(String.format(HOLDERS.get(table.group(1)), row.group(1)))));
        return plans;
    }

    /** A plan whose one remarkable member is the example of the given member. */
    String plan(String type, String member) {
        Map<String, String> object = required(type);
        if (type.equals("PlanDate") && (member.equals("half") || member.equals("quarter"))) {
            object.put("fiscalYear", example(type, "fiscalYear"));
        }
        object.put(member, example(type, member));
        String json = json(object);
        for (Step step : pathTo(type)) {
            Map<String, String> owner = required(step.owner());
            owner.put(step.member().name(), step.member().list() ? "[" + json + "]" : json);
            json = json(owner);
        }
        return json;
    }

    private String example(String type, String member) {
        return texts.member(type, member).example();
    }

    private Map<String, String> required(String type) {
        Map<String, String> members = new LinkedHashMap<>();
        for (Member member : CodecTables.members(type)) {
            if (member.required()) {
                members.put(member.name(), example(type, member.name()));
            }
        }
        return members;
    }

    private static String json(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\": " + member.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private record Step(String owner, Member member) {}

    /** How the plan leads to a type, from the type upwards. */
    private static List<Step> pathTo(String type) {
        Map<String, Step> reachedBy = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of("DxPlan"));
        while (!open.isEmpty()) {
            String owner = open.remove();
            for (Member member : CodecTables.members(owner)) {
                if (member.type() == MemberType.OBJECT
                        && !member.detail().equals("DxPlan")
                        && reachedBy.putIfAbsent(member.detail(), new Step(owner, member)) == null) {
                    open.add(member.detail());
                }
            }
        }
        List<Step> path = new ArrayList<>();
        for (String at = type;
                !at.equals("DxPlan");
                at = path.get(path.size() - 1).owner()) {
            path.add(reachedBy.get(at));
        }
        return path;
    }
}

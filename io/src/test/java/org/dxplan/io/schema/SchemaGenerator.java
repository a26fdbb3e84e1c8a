package org.dxplan.io.schema;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dxplan.io.codec.CanonicalPrinter;
import org.dxplan.io.codec.CodecTables;
import org.dxplan.io.codec.Member;
import org.dxplan.io.codec.ObjectCodec;
import org.dxplan.io.format.FormatText;
import org.dxplan.io.format.FormatTexts;
import org.dxplan.reference.CodeLabel;
import org.dxplan.reference.CodeLabels;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the JSON Schema from the member tables of the codecs, the texts of the format and the labels of the codes. A record
 * has a definition of its name, and so has a list of codes. What a definition is stands in its title and not in its
 * description, so that editors show it beside the description of the member that refers to it.
 */
final class SchemaGenerator {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final FormatTexts texts = new FormatTexts();
    private final CodeLabels labels = CodeLabels.builtIn();
    private final Set<String> closedLists = new TreeSet<>();
    private final Set<String> openLists = new TreeSet<>();

    /** The schema as JSON in the canonical form. */
    static String text() {
        return MAPPER.writer().with(new CanonicalPrinter()).writeValueAsString(new SchemaGenerator().schema()) + "\n";
    }

    private ObjectNode schema() {
        ObjectNode schema = object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://dxplan.org/schema/" + PlanSchema.FILE_NAME);
        ObjectNode definitions = object();
        for (String record : CodecTables.records()) {
            if (record.equals("DxPlan")) {
                schema.setAll(record(record));
            } else {
                definitions.set(record, record(record));
            }
        }
        openLists.forEach(list -> definitions.set(list, openList(list)));
        closedLists.forEach(list -> definitions.set(list, closedList(list)));
        schema.set("$defs", definitions);
        return schema;
    }

    private ObjectNode record(String record) {
        ObjectCodec<?> codec = CodecTables.codec(record);
        ObjectNode schema = object().put("title", description(texts.type(record)));
        ValueForms.addToObject(codec.shortForms(), schema);
        ObjectNode properties = object();
        for (Member member : codec.members().members()) {
            properties.set(member.name(), member(member, texts.member(record, member.name())));
        }
        addMembers(codec, properties, schema);
        return schema;
    }

    private ObjectNode member(Member member, FormatText text) {
        ObjectNode schema = object().put("description", description(text));
        if (member.list()) {
            schema.put("type", "array");
            schema.set("items", value(member));
        } else {
            schema.setAll(value(member));
        }
        schema.putArray("examples").add(MAPPER.readTree(text.example()));
        return schema;
    }

    private ObjectNode value(Member member) {
        switch (member.type()) {
            case OBJECT -> {
                return reference(member.detail());
            }
            case CODE -> {
                openLists.add(member.detail());
                return reference(member.detail());
            }
            case CLOSED_CODE -> {
                closedLists.add(member.detail());
                ObjectNode schema = object();
                // Not beside the description: editors would show it for every code in place of the meaning of that
                // code.
                schema.putArray("allOf").add(reference(member.detail()));
                return schema;
            }
            default -> {
                ObjectNode schema = object();
                ValueForms.add(member, schema);
                return schema;
            }
        }
    }

    private static ObjectNode reference(String definition) {
        return object().put("$ref", "#/$defs/" + definition);
    }

    /** What is said of an object: its members, which of them must be there, and which not beside each other. */
    private static void addMembers(ObjectCodec<?> codec, ObjectNode properties, ObjectNode schema) {
        schema.set("properties", properties);
        List<String> required = codec.members().members().stream()
                .filter(Member::required)
                .map(Member::name)
                .toList();
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        for (Member member : codec.members().members()) {
            String name = member.name();
            if (codec.companions().containsKey(name)) {
                schema.withObjectProperty("dependentRequired")
                        .putArray(name)
                        .add(codec.companions().get(name));
            }
            Set<String> excluded = new TreeSet<>();
            codec.alternatives().stream().filter(group -> group.contains(name)).forEach(excluded::addAll);
            excluded.remove(name);
            if (!excluded.isEmpty()) {
                ObjectNode others = schema.withObjectProperty("dependentSchemas")
                        .putObject(name)
                        .putObject("properties");
                excluded.forEach(other -> others.put(other, false));
            }
        }
    }

    /** Known codes with their meanings, any other text, or either with the printed word. */
    private ObjectNode openList(String list) {
        ObjectCodec<?> codec = CodecTables.codecOfCodes();
        ObjectNode schema = object().put("title", description(list));
        ValueForms.addToObject(codec.shortForms(), schema);
        codes(list, schema).add(true);
        ObjectNode properties = object();
        for (Member member : codec.members().members()) {
            ObjectNode value = member.name().equals("code")
                    ? reference(list)
                    : object().put("description", "The word as printed — 印刷された文言");
            ValueForms.add(member, value);
            properties.set(member.name(), value);
        }
        addMembers(codec, properties, schema);
        return schema;
    }

    private ObjectNode closedList(String list) {
        ObjectNode schema = object().put("title", description(list)).put("type", "string");
        ArrayNode codes = schema.putArray("enum");
        labels.codes(list).forEach(label -> codes.add(label.code()));
        codes(list, schema);
        return schema;
    }

    private ArrayNode codes(String list, ObjectNode schema) {
        ArrayNode codes = schema.putArray("anyOf");
        for (CodeLabel label : labels.codes(list)) {
            codes.addObject()
                    .put("const", label.code())
                    .put(
                            "description",
                            label.english() + ": " + label.englishMeaning() + " — " + label.japanese() + "："
                                    + label.japaneseMeaning());
        }
        return codes;
    }

    private String description(String list) {
        CodeLabel label = labels.findList(list).orElseThrow();
        return label.englishMeaning() + " — " + label.japanese() + "：" + label.japaneseMeaning();
    }

    private static String description(FormatText text) {
        return text.english() + " — " + text.term()
                + (text.term().equals(text.japanese()) ? "" : "：" + text.japanese());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

package org.dxplan.io.rule.damage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plan files as trees that can be changed. */
final class PlanTrees {

    private static final Path PLANS = Path.of("..", "examples", "plans");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PlanTrees() {}

    /** Reads one of the example plans. */
    static ObjectNode read(String name) {
        return (ObjectNode) MAPPER.readTree(PLANS.resolve(name + ".json"));
    }

    /** Reads any JSON text. */
    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /** Writes a tree. */
    static byte[] bytes(ObjectNode tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    /**
     * Finds all places whose pointer fits a pattern: {@code *} stands for one step, {@code **} for any number of steps, so
     * that <code>/**&#47;indicators/*</code> are the indicators of the plan and of all elements.
     */
    static List<Spot> find(ObjectNode root, String pattern) {
        Pattern pointers = Pattern.compile(
                pattern.replace("/**", "(/[^/]+)#").replace("*", "[^/]+").replace("#", "*"));
        List<Spot> found = new ArrayList<>();
        collect(root, root, "", pointers, found);
        return found;
    }

    private static void collect(ObjectNode root, JsonNode node, String pointer, Pattern pointers, List<Spot> found) {
        if (pointers.matcher(pointer).matches()) {
            found.add(new Spot(root, pointer));
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> collect(
                            root,
                            member.getValue(),
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            pointers,
                            found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(root, node.get(i), pointer + "/" + i, pointers, found);
            }
        }
    }
}

package org.dxplan.io.rule.damage;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The list that a place stands in. */
final class Siblings {

    private Siblings() {}

    static ArrayNode list(Spot spot) {
        return (ArrayNode) spot.parent().value();
    }

    static int index(Spot spot) {
        return Integer.parseInt(spot.pointer().substring(spot.pointer().lastIndexOf('/') + 1));
    }

    /** The item before the one at the place; a missing node if it is the first. */
    static JsonNode previous(Spot spot) {
        return list(spot).path(index(spot) - 1);
    }

    /** Adds an item at the end of a list, and returns its place. */
    static Spot append(Spot list, String json) {
        ArrayNode items = (ArrayNode) list.value();
        items.add(PlanTrees.parse(json));
        return list.child(items.size() - 1);
    }

    /** The last item of a list. */
    static Spot last(Spot list) {
        return list.child(list.value().size() - 1);
    }

    /** The item of a list that has a value in a member. */
    static Spot with(Spot list, String member, String value) {
        for (int i = 0; i < list.value().size(); i++) {
            if (list.value().get(i).path(member).asString("").equals(value)) {
                return list.child(i);
            }
        }
        throw new IllegalArgumentException("nothing in " + list.pointer() + " has " + member + " " + value);
    }
}

package org.dxplan.io.rule.damage;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether something else in a plan depends on what a damage would take away. */
final class Uses {

    private Uses() {}

    /** Tells whether the id of the object at the place stands only there. */
    static boolean isIdUnused(Spot spot) {
        return spot.get("id").isString() && count(spot.root(), spot.get("id").stringValue()) == 1;
    }

    private static int count(JsonNode node, String text) {
        if (node.isString()) {
            return node.stringValue().equals(text) ? 1 : 0;
        }
        int count = 0;
        for (JsonNode child : node.values()) {
            count += count(child, text);
        }
        return count;
    }

    /** Tells whether the title at the place may go: it names no glossary term, and no list prints it again. */
    static boolean isTitleFree(Spot spot) {
        String title = spot.get("title").asString("");
        for (JsonNode term : spot.root().path("glossary")) {
            if (names(title, term.path("term")) || names(term.path("aliases"), title)) {
                return false;
            }
        }
        return !title.isEmpty() && !isPrintedAgain(spot.root(), spot.get("id").asString(""));
    }

    private static boolean names(JsonNode names, String title) {
        for (JsonNode name : names) {
            if (names(title, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String title, JsonNode name) {
        return title.contains(name.stringValue());
    }

    private static boolean isPrintedAgain(ObjectNode root, String id) {
        for (JsonNode claim : root.path("claims")) {
            for (JsonNode entry : claim.path("entries")) {
                if (entry.path("ref").asString("").equals(id) && entry.has("title")) {
                    return true;
                }
            }
        }
        return false;
    }
}

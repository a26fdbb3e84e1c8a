package org.dxplan.io.rule.damage;

import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in the tree of a plan file that a damage may change.
 *
 * @param root  the whole plan
 * @param pointer  the JSON Pointer of the place
 */
public record Spot(ObjectNode root, String pointer) {

    /** The value at the place. */
    public JsonNode value() {
        return root.at(pointer);
    }

    /** The object at the place. */
    public ObjectNode object() {
        return (ObjectNode) value();
    }

    /** The value of a member of the object at the place; a missing node if there is none. */
    public JsonNode get(String member) {
        return value().path(member);
    }

    /** The object or list that holds the place. */
    public Spot parent() {
        return new Spot(root, pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** The place of a member or list item below this one. */
    public Spot child(Object name) {
        return new Spot(root, pointer + "/" + name);
    }

    /** Sets a member of the object at the place; the value is written as JSON. */
    public void set(String member, String json) {
        object().set(member, PlanTrees.parse(json));
    }

    /** Takes a member away from the object at the place. */
    public void remove(String member) {
        Objects.requireNonNull(object().remove(member), member);
    }
}

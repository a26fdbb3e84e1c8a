package org.dxplan.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dxplan.part.Part;

/**
 * The way from a part to a place inside of it, in the terms of Jakarta Validation. A part in a list is a bean at an index
 * ({@code measures[1]}); an item that is no part, such as a text, is an element of its container ({@code
 * aliases[0].<list element>}), as if the list's type argument bore the constraint.
 *
 * @param steps  the properties from the part on, none for the part itself
 */
record PropertyPath(List<Step> steps) {

    /** The name that Jakarta Validation gives to an element of a list. */
    private static final String LIST_ELEMENT = "<list element>";

    /**
     * A property, and one item of it.
     *
     * @param property  the name of the property
     * @param item  the index of the item, -1 for the property itself
     * @param isPart  whether the item is a part
     */
    record Step(String property, int item, boolean isPart) {}

    /**
     * The end of a path in the making, to which a further node can be added.
     *
     * @param addProperty  adds a property
     * @param addBean  adds the part itself
     * @param addElement  adds an element of a container
     * @param finish  finishes the violation
     */
    private record End(
            Function<String, NodeBuilderCustomizableContext> addProperty,
            Supplier<LeafNodeBuilderCustomizableContext> addBean,
            Supplier<ContainerElementNodeBuilderCustomizableContext> addElement,
            Runnable finish) {

        static End of(NodeBuilderCustomizableContext node) {
            return new End(
                    node::addPropertyNode,
                    node::addBeanNode,
                    () -> node.addContainerElementNode(LIST_ELEMENT, List.class, 0),
                    node::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext node) {
            return new End(
                    node::addPropertyNode,
                    node::addBeanNode,
                    () -> node.addContainerElementNode(LIST_ELEMENT, List.class, 0),
                    node::addConstraintViolation);
        }
    }

    /** Follows a JSON Pointer through the model. */
    static PropertyPath of(Part part, String pointer) {
        List<Step> steps = new ArrayList<>();
        String[] segments = pointer.split("/", -1);
        Part at = part;
        for (int i = 1; i < segments.length; i++) {
            String name = segments[i];
            PartMember member = PartMember.of(at, name);
            int item = -1;
            if (i + 1 < segments.length && member.isList()) {
                i++;
                item = Integer.parseInt(segments[i]);
            }
            at = member.part(item);
            steps.add(new Step(property(name), item, at != null));
        }
        return new PropertyPath(steps);
    }

    /** The plan has two members whose names are none in Java. */
    private static String property(String member) {
        return switch (member) {
            case "$schema" -> "schema";
            case "dxplan" -> "formatVersion";
            default -> member;
        };
    }

    /** Finishes a violation at this place. */
    void report(ConstraintViolationBuilder violation) {
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        End end = End.of(violation.addPropertyNode(steps.get(0).property()));
        int item = steps.get(0).item();
        for (Step step : steps.subList(1, steps.size())) {
            // The index of an item stands in the node behind the list.
            NodeBuilderCustomizableContext node = end.addProperty().apply(step.property());
            end = item < 0 ? End.of(node) : End.of(node.inIterable().atIndex(item));
            item = step.item();
        }
        if (item < 0) {
            end.finish().run();
        } else if (steps.get(steps.size() - 1).isPart()) {
            end.addBean().get().inIterable().atIndex(item).addConstraintViolation();
        } else {
            end.addElement().get().inIterable().atIndex(item).addConstraintViolation();
        }
    }
}

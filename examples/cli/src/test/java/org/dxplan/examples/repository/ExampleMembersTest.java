package org.dxplan.examples.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dxplan.io.PlanReader;
import org.dxplan.model.common.Value;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Between them the plans of the examples use the whole model. Every part names its absent members too, so what some plan
 * could say and none says is known without a list; a type that occurs nowhere shows as the member that would hold it.
 */
class ExampleMembersTest {

    @Test
    void everyMemberIsInSomePlan() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        Set<Class<?>> forms = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Path plan : ExamplePlansTest.plans()) {
            PlanIndex index = PlanIndex.of(PlanReader.create().read(plan).orElseThrow());
            for (Node<?> node : index.nodes()) {
                Part part = node.part();
                if (part instanceof Value) {
                    forms.add(part.getClass());
                }
                part.describe(new MemberNotes(typeName(part), known, used));
            }
        }
        // Each form of a value names its own members only.
        assertThat(forms).containsExactlyInAnyOrder(Value.class.getPermittedSubclasses());
        assertThat(known).contains("DxPlan.$schema", "Value.missing", "Change.amount", "PlanDate.quarter");
        known.removeAll(used);
        assertThat(known).as("members that are in no plan").isEmpty();
    }

    private static String typeName(Part part) {
        return (part instanceof Value ? Value.class : part.getClass()).getSimpleName();
    }

    /** Notes the members of one part, and which of them say something. */
    private record MemberNotes(String type, Set<String> known, Set<String> used) implements PartVisitor {

        @Override
        public void id(String member, String id, ReferenceKind kind) {
            note(member, id);
        }

        @Override
        public void reference(String member, @Nullable String id, ReferenceKind kind) {
            note(member, id);
        }

        @Override
        public void references(String member, List<String> ids, ReferenceKind kind) {
            note(member, ids);
        }

        @Override
        public void text(String member, @Nullable String text) {
            note(member, text);
        }

        @Override
        public void texts(String member, List<String> texts) {
            note(member, texts);
        }

        @Override
        public void data(String member, @Nullable Object data) {
            note(member, data);
        }

        @Override
        public void part(String member, @Nullable Part part) {
            note(member, part);
        }

        @Override
        public void parts(String member, List<? extends Part> parts) {
            note(member, parts);
        }

        private void note(String member, @Nullable Object value) {
            String name = type + "." + member;
            known.add(name);
            if (value != null && !value.equals(List.of())) {
                used.add(name);
            }
        }
    }
}

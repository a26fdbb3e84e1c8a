package org.dxplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.part.ExtensionValue;
import org.dxplan.part.ExtensionValue.JsonArray;
import org.dxplan.part.ExtensionValue.JsonString;
import org.dxplan.part.Extensions;
import org.junit.jupiter.api.Test;

/**
 * Whatever a plan holds, however deep, cannot change: found by walking the fields from the records of the model. That the
 * records copy their lists is tested with the other things that hold for each of them.
 */
class ImmutabilityTest {

    private static final Set<Class<?>> IMMUTABLE = Set.of(String.class, Integer.class, Boolean.class, BigDecimal.class);

    @Test
    void everyFieldIsFinalAndOfAnImmutableType() {
        Set<Class<?>> seen = new HashSet<>();
        Set<Class<?>> holdersOfLists = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(SampleParts.partTypes());
        open.addAll(SampleParts.codeTypes());
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (!type.isPrimitive() && !IMMUTABLE.contains(type) && seen.add(type)) {
                if (type.isSealed()) {
                    open.addAll(Arrays.asList(type.getPermittedSubclasses()));
                    continue;
                }
                assertThat(type).isFinal();
                assertThat(type.getSuperclass()).isIn(Object.class, Record.class, Enum.class);
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        assertThat(Modifier.isFinal(field.getModifiers()))
                                .as(field.toString())
                                .isTrue();
                        open.push(held(field));
                        if (field.getType() == List.class) {
                            holdersOfLists.add(type);
                        }
                    }
                }
            }
        }
        assertThat(seen).contains(DxPlan.class, Measure.class, LevelKind.class, Extensions.class, JsonArray.class);
        holdersOfLists.removeAll(SampleParts.partTypes());
        assertThat(holdersOfLists).containsExactlyInAnyOrder(Extensions.class, JsonArray.class);
    }

    /** The type of a field, or of the items of the list that it holds. */
    private static Class<?> held(Field field) {
        return field.getGenericType() instanceof ParameterizedType list && list.getRawType() == List.class
                ? (Class<?>) list.getActualTypeArguments()[0]
                : field.getType();
    }

    @Test
    void unknownMembersAreCopied() {
        List<ExtensionValue> items = new ArrayList<>(List.of(new JsonString("総務課")));
        JsonArray array = new JsonArray(items);
        List<Extensions.Member> members = new ArrayList<>(List.of(new Extensions.Member("x-checked-by", array)));
        Extensions extensions = new Extensions(members);
        items.clear();
        members.clear();
        assertThat(extensions.get("x-checked-by")).contains(new JsonArray(List.of(new JsonString("総務課"))));
        assertThatThrownBy(() -> extensions.members().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> array.items().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}

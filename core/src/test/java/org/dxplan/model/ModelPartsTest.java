package org.dxplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.PageRange;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the model, found by reflection, so that a new record is tested from its first day. */
class ModelPartsTest {

    /** Made by factories: small, and of a fixed shape. */
    private static final Set<Class<?>> WITHOUT_BUILDER = Set.of(
            PageRange.class,
            Value.NumberValue.class,
            Value.RangeValue.class,
            Value.ChangeValue.class,
            Value.MissingValue.class,
            Value.TextValue.class,
            Value.Change.class);

    /** Where a component could not bear the name of its JSON member. */
    private static final Map<String, String> RENAMED = Map.of("schema", "$schema", "formatVersion", "dxplan");

    static List<Class<? extends Record>> parts() {
        return SampleParts.partTypes();
    }

    static List<Class<? extends Record>> partsWithBuilder() {
        return parts().stream().filter(type -> !WITHOUT_BUILDER.contains(type)).toList();
    }

    static List<Class<? extends Record>> codes() {
        return SampleParts.codeTypes();
    }

    @Test
    void theWalkFindsTheRecords() {
        assertThat(parts())
                .contains(DxPlan.class, Goal.class, PolicyArea.class, Measure.class, Value.Change.class)
                .containsAll(WITHOUT_BUILDER.stream()
                        .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                        .toList());
        assertThat(codes()).contains(LevelKind.class, PlanKind.class);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void samplesAreFilled(Class<? extends Record> type) throws Exception {
        Record sample = SampleParts.filled(type);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = get(component, sample);
            assertThat(value).as(component.getName()).isNotNull().isNotEqualTo(List.of());
        }
        assertThat(sample).isEqualTo(SampleParts.filled(type));
    }

    @ParameterizedTest
    @MethodSource("partsWithBuilder")
    void toBuilderCopiesEverything(Class<? extends Record> type) throws Exception {
        Record sample = SampleParts.filled(type);
        Object builder = type.getMethod("toBuilder").invoke(sample);
        assertThat(builder.getClass().getName()).isEqualTo(type.getName() + "Builder");
        assertThat(build(builder)).isEqualTo(sample).isNotSameAs(sample);
    }

    @ParameterizedTest
    @MethodSource("partsWithBuilder")
    void builderTakesEveryComponent(Class<? extends Record> type) throws Exception {
        Record sample = SampleParts.filled(type);
        Object builder = type.getMethod("builder").invoke(null);
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> taken = component.getType() == List.class ? Collection.class : component.getType();
            builder.getClass().getMethod(component.getName(), taken).invoke(builder, get(component, sample));
        }
        assertThat(build(builder)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("partsWithBuilder")
    void builderNeedsNothingButTheRequiredTexts(Class<? extends Record> type) throws Exception {
        Record minimal = SampleParts.minimal(type);
        Object builder = type.getMethod("builder").invoke(null);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == String.class && !SampleParts.isNullable(component)) {
                builder.getClass()
                        .getMethod(component.getName(), String.class)
                        .invoke(builder, get(component, minimal));
            }
        }
        assertThat(build(builder)).isEqualTo(minimal);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void describeNamesEveryComponentInOrder(Class<? extends Record> type) throws Exception {
        List<String> expectedNames = new ArrayList<>();
        List<Object> expectedValues = new ArrayList<>();
        Record sample = SampleParts.filled(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Extensions.class) {
                expectedNames.add(RENAMED.getOrDefault(component.getName(), component.getName()));
                expectedValues.add(get(component, sample));
            }
        }
        Recorder recorder = new Recorder();
        ((Part) sample).describe(recorder);
        assertThat(recorder.names).isEqualTo(expectedNames);
        assertThat(recorder.values).isEqualTo(expectedValues);
        assertThat(((Part) sample).extensions().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void describeNamesAbsentComponentsToo(Class<? extends Record> type) {
        Recorder filled = new Recorder();
        Recorder minimal = new Recorder();
        ((Part) SampleParts.filled(type)).describe(filled);
        ((Part) SampleParts.minimal(type)).describe(minimal);
        assertThat(minimal.names).isEqualTo(filled.names);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void listsAreCopiedAndImmutable(Class<? extends Record> type) throws Exception {
        Record sample = SampleParts.filled(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                Object[] arguments = arguments(sample);
                List<Object> given = new ArrayList<>((List<?>) arguments[i]);
                arguments[i] = given;
                Record copy = SampleParts.construct(type, arguments);
                given.clear();
                assertThat(copy).isEqualTo(sample);
                List<?> held = (List<?>) get(components[i], copy);
                assertThatThrownBy(() -> held.remove(0))
                        .as(components[i].getName())
                        .isInstanceOf(UnsupportedOperationException.class);
                given.add(null);
                assertThrowsNullPointer(type, arguments, components[i].getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void onlyNullableComponentsMayBeNull(Class<? extends Record> type) throws Exception {
        Record sample = SampleParts.filled(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            @Nullable Object[] arguments = arguments(sample);
            arguments[i] = null;
            if (SampleParts.isNullable(components[i])) {
                assertThat(get(components[i], SampleParts.construct(type, arguments)))
                        .isNull();
            } else {
                assertThrowsNullPointer(type, arguments, components[i].getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codeListsHoldTheirConstants(Class<? extends Record> type) throws Exception {
        List<Object> constants = new ArrayList<>();
        for (var field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                Code constant = (Code) field.get(null);
                constants.add(constant);
                assertThat(constant.code()).matches("[a-z]+(-[a-z]+)*");
                assertThat(field.getName())
                        .isEqualToIgnoringCase(constant.code().replace('-', '_'));
                assertThat(constant.isKnown()).isTrue();
                assertThat(type.getMethod("of", String.class).invoke(null, constant.code()))
                        .isSameAs(constant);
            }
        }
        assertThat(constants).isNotEmpty().isEqualTo(SampleParts.codes(type).codes());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void unknownCodesAreHeld(Class<? extends Record> type) throws Exception {
        Code unknown = (Code) type.getMethod("of", String.class).invoke(null, "no-such-code");
        Code printed = (Code) type.getMethod("withText", String.class).invoke(unknown, "その他");
        assertThat(unknown.code()).isEqualTo("no-such-code");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(printed.text()).isEqualTo("その他");
        assertThat(printed).isNotEqualTo(unknown);
        assertThat(printed.is(unknown)).isTrue();
        assertThat(printed.is(SampleParts.codes(type).codes().get(0))).isFalse();
        assertThatNullPointerException().isThrownBy(() -> construct(type, null, null, Extensions.NONE));
        assertThatNullPointerException().isThrownBy(() -> construct(type, "lead", null, null));
    }

    private static void assertThrowsNullPointer(
            Class<? extends Record> type, @Nullable Object[] arguments, String component) {
        assertThatNullPointerException().as(component).isThrownBy(() -> construct(type, arguments));
    }

    /** Makes a record and throws what its constructor threw. */
    private static void construct(Class<? extends Record> type, @Nullable Object... arguments) throws Throwable {
        try {
            SampleParts.construct(type, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static Object[] arguments(Record sample) {
        return Arrays.stream(sample.getClass().getRecordComponents())
                .map(component -> get(component, sample))
                .toArray();
    }

    private static Object get(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        Method build = builder.getClass().getMethod("build");
        return build.invoke(builder);
    }

    /** Notes every call, and that it was the one that fits the member's type. */
    private static final class Recorder implements PartVisitor {

        private final List<String> names = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();

        @Override
        public void id(String member, String id, ReferenceKind kind) {
            assertThat(kind).isNotEqualTo(ReferenceKind.ANY);
            add(member, id);
        }

        @Override
        public void reference(String member, @Nullable String id, ReferenceKind kind) {
            add(member, id);
        }

        @Override
        public void references(String member, List<String> ids, ReferenceKind kind) {
            add(member, ids);
        }

        @Override
        public void text(String member, @Nullable String text) {
            add(member, text);
        }

        @Override
        public void texts(String member, List<String> texts) {
            add(member, texts);
        }

        @Override
        public void data(String member, @Nullable Object data) {
            List<?> values = data instanceof List<?> list ? list : data == null ? List.of() : List.of(data);
            // A code is a part only to carry unknown members; it stands where data stands.
            assertThat(values).as(member).allMatch(value -> !(value instanceof Part) || value instanceof Code);
            add(member, data);
        }

        @Override
        public void part(String member, @Nullable Part part) {
            add(member, part);
        }

        @Override
        public void parts(String member, List<? extends Part> parts) {
            add(member, parts);
        }

        private void add(String member, @Nullable Object value) {
            names.add(member);
            values.add(value);
        }
    }
}

package org.dxplan.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dxplan.io.support.JsonText;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.ChangeBasis;
import org.dxplan.model.common.ChangeOperation;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.model.common.MissingReason;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Walks all codecs: each has the members of its record, in their order and of their types, on both sides. */
class MemberTableTest {

    private static final Map<String, String> RENAMED = Map.of("schema", "$schema", "formatVersion", "dxplan");
    private static final Map<String, Class<?>> PARTS = parts();

    /** All parts of the model by the name of their codec; the forms of a value share one. */
    private static Map<String, Class<?>> parts() {
        Map<String, Class<?>> parts = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.dxplan.model", "org.dxplan.time")) {
            if (type.isAssignableTo(Part.class) && !type.isAssignableTo(Code.class) && !type.isInterface()) {
                Class<?> part = type.reflect();
                boolean isForm = Value.class.isAssignableFrom(part);
                parts.put(isForm ? "Value" : part.getSimpleName(), isForm ? Value.class : part);
            }
        }
        return parts;
    }

    static Set<String> records() {
        return CodecTables.records();
    }

    /** Records whose members can all be there at once, with a builder or without. */
    static Stream<Class<?>> plainRecords() {
        return PARTS.values().stream().filter(Class::isRecord);
    }

    @Test
    void everyPartHasACodec() {
        assertThat(records()).isEqualTo(PARTS.keySet());
    }

    @Test
    void everyCodeListHasACodecOfItsOwn() {
        Map<String, List<String>> lists = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.dxplan.model")) {
            if (type.isAssignableTo(Code.class) && !type.isInterface()) {
                lists.put(kebab(type.getSimpleName()), codes(type.reflect()));
            }
        }
        Map<String, List<String>> codecs = new TreeMap<>();
        for (String record : records()) {
            for (CodeCodec<?> codec : CodecTables.codeCodecs(record)) {
                assertThat(codecs.put(codec.list(), codec.knownCodes()))
                        .as(codec.list())
                        .isNull();
                assertThat(codec.members().names()).containsExactly("code", "text");
                Code unknown = OpenCodes.create(codec.list(), "mada-nai", "未定の区分", Extensions.NONE);
                assertThat(codec.list()).isEqualTo(kebab(unknown.getClass().getSimpleName()));
                assertThat(unknown.isKnown()).isFalse();
                assertThat(unknown.code()).isEqualTo("mada-nai");
                assertThat(unknown.text()).isEqualTo("未定の区分");
            }
        }
        assertThat(codecs).isEqualTo(lists);
    }

    @ParameterizedTest
    @MethodSource("plainRecords")
    void membersAreTheComponents(Class<?> type) {
        List<String> expected = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Extensions.class) {
                expected.add(expectation(type, component).toString());
            }
        }
        assertThat(CodecTables.members(type.getSimpleName()).stream().map(MemberTableTest::described))
                .isEqualTo(expected);
    }

    private static String described(Member member) {
        boolean isId = member.type() == MemberType.ID || member.type() == MemberType.VERSION;
        MemberType type = isId ? MemberType.TEXT : member.type();
        return member.name() + " " + type + " " + member.detail() + (member.list() ? " list" : "")
                + (member.required() ? " required" : "");
    }

    private static String expectation(Class<?> type, RecordComponent component) {
        String name = RENAMED.getOrDefault(component.getName(), component.getName());
        boolean list = component.getType() == List.class;
        Class<?> item = list ? item(component) : component.getType();
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !isKindOf(type, name);
        return name + " " + memberType(type, name, item) + " " + detail(type, name, item) + (list ? " list" : "")
                + (list || optional ? "" : " required");
    }

    /** The format asks for a kind that the record can do without. */
    private static boolean isKindOf(Class<?> type, String name) {
        return name.equals("kind") && Set.of("Claim", "PlanRelation").contains(type.getSimpleName());
    }

    private static MemberType memberType(Class<?> type, String name, Class<?> item) {
        if (item == String.class) {
            return references(type).containsKey(name) ? MemberType.REFERENCE : MemberType.TEXT;
        } else if (Code.class.isAssignableFrom(item)) {
            return MemberType.CODE;
        } else if (item.isEnum()) {
            return MemberType.CLOSED_CODE;
        } else if (Part.class.isAssignableFrom(item)) {
            return MemberType.OBJECT;
        } else if (item == FiscalYear.class) {
            return MemberType.FISCAL_YEAR;
        }
        return item == Integer.class
                ? MemberType.INTEGER
                : item == BigDecimal.class ? MemberType.NUMBER : MemberType.FLAG;
    }

    private static String detail(Class<?> type, String name, Class<?> item) {
        if (Code.class.isAssignableFrom(item) || item.isEnum()) {
            return kebab(item.getSimpleName());
        }
        return Part.class.isAssignableFrom(item)
                ? item.getSimpleName()
                : references(type).getOrDefault(name, "");
    }

    /** The members of a record that refer to something, with what they refer to, as the record itself says. */
    private static Map<String, String> references(Class<?> type) {
        Map<String, String> references = new TreeMap<>();
        ((Part) new Filler().record(type)).describe(new PartVisitor() {
            @Override
            public void reference(String member, @Nullable String id, ReferenceKind kind) {
                references.put(member, kind.code());
            }

            @Override
            public void references(String member, List<String> ids, ReferenceKind kind) {
                references.put(member, kind.code());
            }
        });
        return references;
    }

    @Test
    void idsAreRequiredAndTheFirstOfTheirKind() {
        for (String record : records()) {
            List<Member> members = CodecTables.members(record);
            Set<String> ids = members.stream()
                    .filter(member -> member.type() == MemberType.ID)
                    .map(Member::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            Class<?> type = PARTS.get(record);
            boolean hasId = type != null && type.isRecord() && definesId(type);
            assertThat(ids).as(record).isEqualTo(hasId ? Set.of("id") : Set.of());
        }
        assertThat(CodecTables.members("DxPlan").get(1)).isEqualTo(Member.version("dxplan"));
    }

    private static boolean definesId(Class<?> type) {
        boolean[] defines = new boolean[1];
        ((Part) new Filler().record(type)).describe(new PartVisitor() {
            @Override
            public void id(String member, String id, ReferenceKind kind) {
                defines[0] = true;
            }
        });
        return defines[0];
    }

    @Test
    void datesHaveTheMembersOfTheirForms() {
        List<String> names = new ArrayList<>();
        PlanDate.NONE.describe(new PartVisitor() {
            @Override
            public void data(String member, @Nullable Object data) {
                names.add(member);
            }

            @Override
            public void text(String member, @Nullable String text) {
                names.add(member);
            }
        });
        assertThat(CodecTables.codec("PlanDate").members().names()).isEqualTo(names);
    }

    @Test
    void valuesHaveTheMembersOfTheirForms() {
        Set<String> names = new TreeSet<>();
        for (Class<?> form : Value.class.getPermittedSubclasses()) {
            Arrays.stream(form.getRecordComponents())
                    .filter(component -> component.getType() != Extensions.class)
                    .forEach(component -> names.add(component.getName()));
        }
        assertThat(CodecTables.codec("Value").members().names()).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @MethodSource("plainRecords")
    void everyMemberIsWrittenInItsPlaceAndReadAgain(Class<?> type) {
        Part filled = (Part) new Filler().record(type);
        ObjectCodec<?> codec = CodecTables.codec(type.getSimpleName());
        assertThat(writtenMembers(codec, filled)).isEqualTo(codec.members().names());
        assertThat(writtenAndRead(codec, filled)).isEqualTo(filled);
    }

    static List<Part> forms() {
        Value.Change change =
                new Value.Change(ChangeBasis.BASELINE, ChangeOperation.TIMES, new BigDecimal("2.0"), Extensions.NONE);
        List<Value> values = List.of(
                Value.of("39.70"),
                Value.range(new BigDecimal("1e3"), null),
                Value.range(null, BigDecimal.TEN),
                Value.change(change),
                Value.missing(MissingReason.NOT_SURVEYED.withText("−")),
                Value.text("維持"));
        FiscalYear year = FiscalYear.of(2024);
        List<PlanDate> dates = List.of(
                PlanDate.of(year),
                PlanDate.ofHalf(year, 2),
                PlanDate.ofQuarter(year, 3),
                PlanDate.ofYear(2024),
                PlanDate.of(YearMonth.of(2024, 3)),
                PlanDate.of(LocalDate.of(2024, 3, 29)),
                PlanDate.NONE.withQualifier(Qualifier.EVERY_YEAR),
                PlanDate.ofText("未定"));
        List<Part> forms = new ArrayList<>();
        for (Value value : values) {
            forms.add(value);
            forms.add(value.with(Bound.AT_LEAST, true, "約", Extensions.NONE));
        }
        for (PlanDate date : dates) {
            forms.add(date);
            forms.add(date.withQualifier(Qualifier.END).withText("末"));
        }
        return forms;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsWrittenInOrderAndReadAgain(Part form) {
        ObjectCodec<?> codec = CodecTables.codec(form instanceof Value ? "Value" : "PlanDate");
        List<String> written = writtenMembers(codec, form);
        assertThat(written)
                .isEqualTo(codec.members().names().stream()
                        .filter(written::contains)
                        .toList());
        assertThat(writtenAndRead(codec, form)).isEqualTo(form);
    }

    private static List<String> writtenMembers(ObjectCodec<?> codec, Part part) {
        JsonText text = JsonText.of(new String(written(codec, part), StandardCharsets.UTF_8));
        return text.root().children().stream()
                .map(child -> String.valueOf(child.name()))
                .toList();
    }

    @SuppressWarnings("unchecked") // the codec is that of the part's record
    private static byte[] written(ObjectCodec<?> codec, Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new PlanOutput(generator, new CanonicalPrinter()).object((ObjectCodec<Part>) codec, part);
        }
        return out.toByteArray();
    }

    private static @Nullable Object writtenAndRead(ObjectCodec<?> codec, Part part) {
        ReadTrace trace = new ReadTrace(1);
        byte[] text = written(codec, part);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            Object read = new PlanInput(parser, 0, true, trace, Integer.MAX_VALUE).root(codec);
            assertThat(trace.findings()).extracting(Finding::code).isEmpty();
            return read;
        }
    }

    private static List<String> codes(Class<?> type) {
        try {
            return ((CodeList<?>) type.getField("CODES").get(null))
                    .codes().stream().map(Code::code).toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Class<?> item(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Fills every component of a record; no two texts or numbers are equal, so that a swap is noticed. */
    private static final class Filler {
        private int count;

        Object record(Class<?> type) {
            return record(type, 3);
        }

        private Object record(Class<?> type, int depth) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new))
                        .newInstance(Arrays.stream(components)
                                .map(component -> component(component, depth))
                                .toArray());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(type.getName(), e);
            }
        }

        private @Nullable Object component(RecordComponent component, int depth) {
            boolean list = component.getType() == List.class;
            Class<?> type = list ? item(component) : component.getType();
            if (depth == 0 && Part.class.isAssignableFrom(type) && !Code.class.isAssignableFrom(type)) {
                return list ? List.of() : null;
            }
            return list ? List.of(value(type, depth), value(type, depth)) : value(type, depth);
        }

        private Object value(Class<?> type, int depth) {
            count++;
            if (type == String.class) {
                return "第" + count + "項";
            } else if (type == Integer.class) {
                return count;
            } else if (type == BigDecimal.class) {
                return new BigDecimal(count + ".50");
            } else if (type == Boolean.class) {
                return count % 2 == 0;
            } else if (type == Extensions.class) {
                return Extensions.NONE;
            } else if (type == FiscalYear.class) {
                return FiscalYear.of(2000 + count % 100);
            } else if (type == PlanDate.class) {
                return PlanDate.of(FiscalYear.of(2000 + count % 100)).withText("第" + count + "項");
            } else if (type == Value.class) {
                return Value.of(count).withText("第" + count + "項");
            } else if (type.isEnum()) {
                return type.getEnumConstants()[count % type.getEnumConstants().length];
            } else if (Code.class.isAssignableFrom(type)) {
                List<String> codes = codes(type);
                try {
                    return type.getMethod("of", String.class).invoke(null, codes.get(count % codes.size()));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(type.getName(), e);
                }
            }
            return record(type, depth - 1);
        }
    }
}

package org.dxplan.io.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.dxplan.io.codec.CodecTables;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.model.common.Value;
import org.dxplan.part.ExtensionValue;
import org.dxplan.part.ExtensionValue.JsonArray;
import org.dxplan.part.ExtensionValue.JsonBoolean;
import org.dxplan.part.ExtensionValue.JsonNull;
import org.dxplan.part.ExtensionValue.JsonNumber;
import org.dxplan.part.ExtensionValue.JsonObject;
import org.dxplan.part.ExtensionValue.JsonString;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Plans made at random, from the record components down: whoever adds a record or a component has it in these plans. They
 * hold anything that JSON can carry; an object with nothing in it is left out where the canonical form leaves it out.
 */
public final class PlanArbitraries {

    private static final int DEPTH = 5;
    private static final Set<String> MEMBER_NAMES = CodecTables.memberNames();

    private static final List<String> WORDS = List.of(
            "千歳市DX推進計画",
            "デジタルで暮らしをより便利に 未来を楽しむまち ちとせ",
            "デジタルデバイド※",
            "令和6年度（2024年度）",
            "①",
            "AI・RPAの活用",
            "m-05-2",
            "https://www.city.chitose.lg.jp/",
            "");

    private static final List<String> PIECES = List.of(
            "あ",
            "漢",
            "ｶﾞ",
            "か\u3099",
            "　",
            "※",
            "～",
            "a",
            "Z",
            "0",
            " ",
            "~",
            "/",
            "<",
            "é",
            "\"",
            "\\",
            "\\u0041",
            "𠮷",
            "😀",
            "👩\u200d💻",
            "\u0000",
            "\u0001",
            "\b",
            "\t",
            "\n",
            "\f",
            "\r\n",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\ud7ff",
            "\ue000",
            "\ufeff",
            "\ufffd",
            "\uffff");

    private static final List<String> NUMBERS = List.of(
            "0", "-0", "1", "-1.0", "1.50", "1e3", "1E+3", "2.50e-7", "-0.0e0", "12345678901234567890", "1e999");

    private final boolean sound;
    private final Map<String, Arbitrary<Object>> records = new HashMap<>();

    private PlanArbitraries(boolean sound) {
        this.sound = sound;
    }

    /** Plans that may hold unknown codes and unknown members. */
    public static Arbitrary<DxPlan> plans() {
        return new PlanArbitraries(false).plan();
    }

    /** Plans about which reading has nothing to say: no unknown code, and no unknown member but {@code x-} ones. */
    public static Arbitrary<DxPlan> soundPlans() {
        return new PlanArbitraries(true).plan();
    }

    /** Texts with anything in them that UTF-8 can carry. */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(WORDS)),
                Tuple.of(1, Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces))));
    }

    private Arbitrary<DxPlan> plan() {
        return record(DxPlan.class, DEPTH).map(DxPlan.class::cast).withoutEdgeCases();
    }

    // ---- records and their components

    private Arbitrary<Object> record(Class<?> type, int depth) {
        String key = type.getName() + depth;
        Arbitrary<Object> known = records.get(key);
        if (known == null) {
            RecordComponent[] components = type.getRecordComponents();
            List<Arbitrary<Object>> arbitraries = Arrays.stream(components)
                    .map(component -> component(component, isRequired(type, component), depth))
                    .toList();
            known = Combinators.combine(arbitraries).as(values -> make(type, components, values));
            records.put(key, known);
        }
        return known;
    }

    private static boolean isRequired(Class<?> type, RecordComponent component) {
        return CodecTables.records().contains(type.getSimpleName())
                && CodecTables.members(type.getSimpleName()).stream()
                        .anyMatch(member -> member.required() && member.name().equals(component.getName()));
    }

    private Arbitrary<Object> component(RecordComponent component, boolean required, int depth) {
        if (component.getName().equals("formatVersion")) {
            return Arbitraries.just(DxPlan.FORMAT_VERSION);
        }
        if (component.getGenericType() instanceof ParameterizedType list) {
            Class<?> item = (Class<?>) list.getActualTypeArguments()[0];
            return isTooDeep(item, depth)
                    ? Arbitraries.just(List.of())
                    : Arbitraries.frequencyOf(
                            Tuple.of(3, Arbitraries.just(List.of())),
                            Tuple.of(1, value(item, depth).list().ofMinSize(1).ofMaxSize(2)));
        }
        if (component.getType() == Extensions.class) {
            return extensions().map(value -> value);
        }
        boolean optional = !required && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (optional && isTooDeep(component.getType(), depth)) {
            return Arbitraries.just(0).map(any -> null);
        }
        Arbitrary<Object> value = value(component.getType(), depth);
        return optional ? value.injectNull(0.6) : value;
    }

    private static boolean isTooDeep(Class<?> type, int depth) {
        return depth <= 0 && Part.class.isAssignableFrom(type) && !Code.class.isAssignableFrom(type);
    }

    private static Object make(Class<?> type, RecordComponent[] components, List<Object> values) {
        @Nullable Object[] arguments = values.toArray();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Part part && isEmpty(part)) {
                arguments[i] = null;
            }
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made from " + Arrays.toString(arguments), e);
        }
    }

    /** Whether nothing of a part is written. */
    private static boolean isEmpty(Part part) {
        if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    Object value = component.getAccessor().invoke(part);
                    if (value != null && !value.equals(List.of()) && !value.equals(Extensions.NONE)) {
                        return false;
                    }
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(component.toString(), e);
                }
            }
            return true;
        }
        return part.equals(PlanDate.NONE);
    }

    private Arbitrary<Object> value(Class<?> type, int depth) {
        if (type == String.class) {
            return texts().map(value -> value);
        } else if (type == Integer.class) {
            return Arbitraries.oneOf(
                            Arbitraries.integers(), Arbitraries.integers().between(1, 100))
                    .map(value -> value);
        } else if (type == Boolean.class) {
            return Arbitraries.of(true, false);
        } else if (type == BigDecimal.class) {
            return numbers().map(value -> value);
        } else if (type == FiscalYear.class) {
            return years().map(value -> value);
        } else if (type == PlanDate.class) {
            return dates().map(value -> value);
        } else if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        } else if (Code.class.isAssignableFrom(type)) {
            return code(type);
        } else if (type == Value.RangeValue.class) {
            // Without either end it is written as what it then is: a text, or nothing.
            return record(type, depth - 1)
                    .filter(value ->
                            value instanceof Value.RangeValue range && (range.from() != null || range.to() != null));
        } else if (type == Value.Change.class) {
            return record(type, depth - 1).filter(value -> !isEmpty((Part) value));
        } else if (type.isSealed()) {
            return Arbitraries.oneOf(Arrays.stream(type.getPermittedSubclasses())
                    .filter(form -> form != Value.ChangeValue.class || depth > 0)
                    .map(form -> value(form, depth))
                    .toList());
        }
        return record(type, depth - 1);
    }

    // ---- values of their own kind

    private Arbitrary<Object> code(Class<?> type) {
        CodeList<?> known = codes(type);
        List<String> codes = known.codes().stream().map(Code::code).toList();
        Arbitrary<String> code = sound
                ? Arbitraries.of(codes)
                : Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(codes)), Tuple.of(1, texts()));
        return Combinators.combine(code, texts().injectNull(0.7), extensions())
                .as((text, print, extensions) ->
                        make(type, type.getRecordComponents(), Arrays.asList(text, print, extensions)));
    }

    private static CodeList<?> codes(Class<?> type) {
        try {
            return (CodeList<?>) Objects.requireNonNull(type.getField("CODES").get(null));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no list of its codes", e);
        }
    }

    /** Numbers whose exponent, if they are written with one, is from -100 to 100. */
    public static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigInteger> digits = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-1000), BigInteger.valueOf(10000)),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)));
        Arbitrary<Integer> scales = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4), Arbitraries.integers().between(-100, 140));
        return Combinators.combine(digits, scales)
                .as((unscaled, scale) -> new BigDecimal(unscaled, scale))
                .filter(number -> Math.abs(number.precision() - number.scale() - 1) <= 100);
    }

    private static Arbitrary<FiscalYear> years() {
        return Arbitraries.integers()
                .between(FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE)
                .map(FiscalYear::of);
    }

    private Arbitrary<PlanDate> dates() {
        Arbitrary<FiscalYear> years = years();
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(FiscalYear.MIN_VALUE, 1, 1).toEpochDay(),
                        LocalDate.of(FiscalYear.MAX_VALUE, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<PlanDate> points = Arbitraries.oneOf(
                Arbitraries.just(PlanDate.NONE),
                years.map(PlanDate::of),
                Combinators.combine(years, Arbitraries.of(1, 2)).as(PlanDate::ofHalf),
                Combinators.combine(years, Arbitraries.of(1, 2, 3, 4)).as(PlanDate::ofQuarter),
                years.map(year -> PlanDate.ofYear(year.value())),
                days.map(day -> PlanDate.of(YearMonth.from(day))),
                days.map(PlanDate::of));
        return Combinators.combine(
                        points, Arbitraries.of(Qualifier.class).injectNull(0.7), texts().injectNull(0.7), extensions())
                .as((point, qualifier, text, extensions) ->
                        point.withQualifier(qualifier).withText(text).withExtensions(extensions));
    }

    // ---- unknown members

    private Arbitrary<Extensions> extensions() {
        Arbitrary<String> own = texts().map(text -> "x-" + text);
        Arbitrary<String> names =
                sound ? own : Arbitraries.oneOf(own, texts()).filter(name -> !MEMBER_NAMES.contains(name));
        return Arbitraries.frequencyOf(Tuple.of(7, Arbitraries.just(Extensions.NONE)), Tuple.of(1, members(names, 2)));
    }

    private static Arbitrary<Extensions> members(Arbitrary<String> names, int depth) {
        return Combinators.combine(names, json(depth))
                .as(Extensions.Member::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Extensions.Member::name)
                .map(Extensions::of);
    }

    private static Arbitrary<ExtensionValue> json(int depth) {
        Arbitrary<ExtensionValue> scalars = Arbitraries.oneOf(
                Arbitraries.just(JsonNull.NULL),
                Arbitraries.of(true, false).map(JsonBoolean::new),
                texts().map(JsonString::new),
                Arbitraries.of(NUMBERS).map(JsonNumber::new));
        if (depth == 0) {
            return scalars;
        }
        return Arbitraries.frequencyOf(
                Tuple.of(3, scalars),
                Tuple.of(
                        1,
                        Arbitraries.lazy(() -> json(depth - 1))
                                .list()
                                .ofMaxSize(3)
                                .map(JsonArray::new)),
                Tuple.of(1, Arbitraries.lazy(() -> members(texts(), depth - 1)).map(JsonObject::new)));
    }
}

package org.dxplan.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.part.ExtensionValue;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes instances of any record of the model by reflection, always the same ones: a test over all records needs no list
 * of them. Every text, number and id is different, so that two swapped members are noticed.
 */
public final class SampleParts {

    /** How often a type may contain itself: {@code OutlineEntry.entries}, {@code PolicyArea.policyAreas}. */
    private static final int MAX_REPETITION = 2;

    /** From how many parts down a list has one item: a whole plan would have a hundred thousand parts. */
    private static final int DEEP = 3;

    private final Deque<Class<?>> open = new ArrayDeque<>();
    private int count;

    private SampleParts() {}

    /** Returns an instance in which every component is present and every list has two items, far down one. */
    public static <T extends Record> T filled(Class<T> type) {
        return new SampleParts().record(type);
    }

    /** Returns an instance in which only those components are present that must be. */
    public static <T extends Record> T minimal(Class<T> type) {
        return new SampleParts().minimalRecord(type);
    }

    /** Returns all records of the model except the codes, by name. */
    public static List<Class<? extends Record>> partTypes() {
        return recordTypes(Part.class).stream()
                .filter(type -> !Code.class.isAssignableFrom(type))
                .toList();
    }

    /** Returns all open code lists of the model, by name. */
    public static List<Class<? extends Record>> codeTypes() {
        return recordTypes(Code.class);
    }

    /** Tells whether a component may be null. */
    public static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Makes a record by its canonical constructor. */
    public static <T extends Record> T construct(Class<T> type, @Nullable Object... arguments)
            throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<T> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(arguments);
    }

    private <T extends Record> T record(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        open.push(type);
        for (int i = 0; i < components.length; i++) {
            arguments[i] = component(components[i]);
        }
        open.pop();
        T instance = make(type, arguments);
        if (instance instanceof Part part) {
            Set<String> ids = idMembers(part);
            for (int i = 0; i < components.length; i++) {
                if (ids.contains(components[i].getName())) {
                    arguments[i] = arguments[i] instanceof List ? List.of(id(), id()) : id();
                }
            }
            instance = make(type, arguments);
        }
        return instance;
    }

    private <T extends Record> T minimalRecord(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> componentType = components[i].getType();
            if (componentType == Extensions.class) {
                arguments[i] = Extensions.NONE;
            } else if (componentType == List.class) {
                arguments[i] = List.of();
            } else if (!isNullable(components[i])) {
                arguments[i] = component(components[i]);
            }
        }
        return make(type, arguments);
    }

    private @Nullable Object component(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list) {
            Class<?> item = (Class<?>) list.getActualTypeArguments()[0];
            if (isTooDeep(item)) {
                return List.of();
            }
            return open.size() > DEEP ? List.of(value(item)) : List.of(value(item), value(item));
        }
        return isTooDeep(component.getType()) ? null : value(component.getType());
    }

    private boolean isTooDeep(Class<?> type) {
        return Collections.frequency(open, type) >= MAX_REPETITION;
    }

    private Object value(Class<?> type) {
        int n = ++count;
        if (type == String.class) {
            return "項目" + n;
        } else if (type == Integer.class || type == int.class) {
            return n;
        } else if (type == Boolean.class || type == boolean.class) {
            return n % 2 == 0;
        } else if (type == BigDecimal.class) {
            return new BigDecimal(n + ".50");
        } else if (type == Extensions.class) {
            return Extensions.NONE.with("x-" + n, new ExtensionValue.JsonString("項目" + n));
        } else if (type == PlanDate.class) {
            return date(n);
        } else if (type == FiscalYear.class) {
            return FiscalYear.of(2000 + n % 100);
        } else if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()), n);
        } else if (type.isSealed()) {
            return value(pick(List.of(type.getPermittedSubclasses()), n));
        } else if (Code.class.isAssignableFrom(type)) {
            return make(
                    type.asSubclass(Record.class),
                    pick(codes(type).codes(), n).code(),
                    value(String.class),
                    value(Extensions.class));
        }
        return record(type.asSubclass(Record.class));
    }

    /** One form of date after the other: only a fiscal year, a month and a day have a bare form in JSON. */
    private static PlanDate date(int n) {
        int year = 2000 + n % 100;
        FiscalYear fiscalYear = FiscalYear.of(year);
        return switch (n % 8) {
            case 0 -> PlanDate.of(fiscalYear);
            case 1 -> PlanDate.of(fiscalYear).withQualifier(Qualifier.END);
            case 2 -> PlanDate.ofHalf(fiscalYear, 2);
            case 3 -> PlanDate.ofQuarter(fiscalYear, 4);
            case 4 -> PlanDate.ofYear(year);
            case 5 -> PlanDate.of(YearMonth.of(year, 3)).withQualifier(Qualifier.AROUND);
            case 6 -> PlanDate.of(LocalDate.of(year, 2, 15));
            default -> PlanDate.ofText("項目" + n);
        };
    }

    private String id() {
        return "id-" + ++count;
    }

    private static <T> T pick(List<T> choices, int n) {
        return choices.get(n % choices.size());
    }

    static CodeList<?> codes(Class<?> codeType) {
        try {
            return (CodeList<?>) codeType.getField("CODES").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(codeType + " has no list of its codes", e);
        }
    }

    private static <T extends Record> T make(Class<T> type, @Nullable Object... arguments) {
        try {
            return construct(type, arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot make " + type, e);
        }
    }

    private static Set<String> idMembers(Part part) {
        Set<String> members = new HashSet<>();
        part.describe(new PartVisitor() {
            @Override
            public void id(String member, String id, ReferenceKind kind) {
                members.add(member);
            }

            @Override
            public void reference(String member, @Nullable String id, ReferenceKind kind) {
                members.add(member);
            }

            @Override
            public void references(String member, List<String> ids, ReferenceKind kind) {
                members.add(member);
            }
        });
        return members;
    }

    private static List<Class<? extends Record>> recordTypes(Class<?> kind) {
        List<Class<? extends Record>> types = new ArrayList<>();
        for (String name : classNames()) {
            try {
                Class<?> type = Class.forName(name, false, SampleParts.class.getClassLoader());
                if (type.isRecord() && kind.isAssignableFrom(type)) {
                    types.add(type.asSubclass(Record.class));
                }
            } catch (ClassNotFoundException e) {
                throw new LinkageError(name, e);
            }
        }
        return types;
    }

    /** Walks the place that the model was loaded from: a directory in this module's build, a jar in another's. */
    private static List<String> classNames() {
        try {
            Path place = Path.of(DxPlan.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return classNames(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return classNames(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> classNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/dxplan/model"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}

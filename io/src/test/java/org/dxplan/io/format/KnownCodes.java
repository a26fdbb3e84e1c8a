package org.dxplan.io.format;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.CodeList;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.time.Qualifier;

/** The known codes of every list of the format, open and closed, by the name that the member tables use. */
final class KnownCodes {

    private KnownCodes() {}

    static Map<String, List<String>> byList() {
        Map<String, List<String>> lists = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.dxplan.model")) {
            if (type.isAssignableTo(Code.class) && !type.isInterface()) {
                lists.put(kebab(type.getSimpleName()), open(type.reflect()));
            }
        }
        lists.put(
                "aggregation",
                Stream.of(Aggregation.values()).map(Aggregation::code).toList());
        lists.put("bound", Stream.of(Bound.values()).map(Bound::code).toList());
        lists.put(
                "direction", Stream.of(Direction.values()).map(Direction::code).toList());
        lists.put(
                "qualifier", Stream.of(Qualifier.values()).map(Qualifier::code).toList());
        return lists;
    }

    private static List<String> open(Class<?> type) {
        try {
            CodeList<?> list = (CodeList<?>) type.getField("CODES").get(null);
            return list.codes().stream().map(Code::code).toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

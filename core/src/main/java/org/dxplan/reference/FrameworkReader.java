package org.dxplan.reference;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/** Makes a catalogue of national frameworks from its rows: a framework, its versions below it, their items below those. */
final class FrameworkReader {

    private final Map<String, NationalFramework> byId = new LinkedHashMap<>();
    private final List<FrameworkVersion> versions = new ArrayList<>();
    private final List<FrameworkItem> items = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private @Nullable DataRow framework;
    private @Nullable DataRow version;

    private FrameworkReader() {}

    static NationalFrameworks read(DataTable table) {
        FrameworkReader reader = new FrameworkReader();
        for (DataRow row : table.rows()) {
            reader.read(row);
        }
        reader.endFramework();
        return new NationalFrameworks(table.edition(), reader.byId);
    }

    private void read(DataRow row) {
        switch (row.text(0)) {
            case "framework" -> {
                endFramework();
                framework = row;
            }
            case "version" -> {
                endVersion();
                if (framework == null) {
                    throw row.wrong("a version without a framework above it");
                }
                version = row;
            }
            case "item" -> items.add(item(row));
            default -> throw row.wrong("neither framework, version nor item: " + row.text(0));
        }
    }

    private FrameworkItem item(DataRow row) {
        if (version == null) {
            throw row.wrong("an item without a version above it");
        }
        String code = row.text(1);
        if (!codes.add(code)) {
            throw row.wrong("a second item of the version with the code " + code);
        }
        return new FrameworkItem(
                code,
                row.optionalText(2),
                row.text(3),
                row.text(4),
                row.texts(5),
                row.optionalText(6),
                row.optionalText(7),
                row.isConfirmed(8),
                row.optionalText(9));
    }

    private void endVersion() {
        DataRow row = version;
        if (row == null) {
            return;
        }
        String known = row.text(6);
        if (!List.of("complete", "partial", "unknown").contains(known) || known.equals("unknown") != items.isEmpty()) {
            throw row.wrong("the items are called " + known + " and there are " + items.size());
        }
        versions.add(new FrameworkVersion(
                row.optionalText(1),
                row.optionalText(2),
                date(row, 3),
                period(date(row, 4), date(row, 5)),
                known.equals("complete"),
                row.isConfirmed(7),
                items,
                row.optionalText(8)));
        items.clear();
        codes.clear();
        version = null;
    }

    private void endFramework() {
        endVersion();
        DataRow row = framework;
        if (row == null) {
            return;
        }
        if (versions.isEmpty()) {
            throw row.wrong("a framework without a version below it");
        }
        NationalFramework made = new NationalFramework(
                row.text(1),
                row.text(2),
                row.texts(3),
                row.optionalText(4),
                row.optionalText(5),
                row.isConfirmed(6),
                versions,
                row.optionalText(7));
        for (FrameworkVersion one : versions) {
            for (FrameworkItem item : one.items()) {
                String next = item.next();
                if (next != null && made.versionsWith(next).isEmpty()) {
                    throw row.wrong("no version has the item " + next + " that comes after " + item.code());
                }
            }
        }
        if (byId.put(made.id(), made) != null) {
            throw row.wrong("a second framework with the id " + made.id());
        }
        versions.clear();
        framework = null;
    }

    /** A date in any notation; its print is not kept, for it is the catalogue's, not that of the framework. */
    private static @Nullable PlanDate date(DataRow row, int field) {
        String text = row.optionalText(field);
        try {
            return text == null ? null : PlanDate.parse(text).withText(null);
        } catch (DateTimeException e) {
            throw row.wrong("not a point in time: " + text);
        }
    }

    private static @Nullable Period period(@Nullable PlanDate start, @Nullable PlanDate end) {
        return start == null && end == null
                ? null
                : Period.builder().start(start).end(end).build();
    }
}

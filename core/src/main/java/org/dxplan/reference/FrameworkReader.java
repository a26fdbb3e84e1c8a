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

    private static final int CODE = 1;
    private static final int SUCCESSOR = 6;
    private static final int BROADER = 7;

    private final Map<String, NationalFramework> byId = new LinkedHashMap<>();
    private final List<FrameworkVersion> versions = new ArrayList<>();
    private final List<FrameworkItem> items = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> codesOfFramework = new HashSet<>();
    private final List<DataRow> linked = new ArrayList<>();
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
        switch (row.text(0, "framework, version or item")) {
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
        String code = row.text(CODE, "code");
        if (!codes.add(code)) {
            throw row.wrong("a second item of the version with the code " + code);
        }
        codesOfFramework.add(code);
        linked.add(row);
        return new FrameworkItem(
                code,
                row.optionalText(2),
                row.text(3, "group"),
                row.text(4, "label"),
                row.texts(5),
                row.optionalText(SUCCESSOR),
                row.optionalText(BROADER),
                row.isConfirmed(8),
                row.optionalText(9));
    }

    private void endVersion() {
        DataRow row = version;
        if (row == null) {
            return;
        }
        FrameworkVersion made = new FrameworkVersion(
                row.optionalText(1),
                row.optionalText(2),
                date(row, 3),
                period(date(row, 4), date(row, 5)),
                isComplete(row),
                row.isConfirmed(7),
                items,
                row.optionalText(8));
        for (FrameworkVersion earlier : versions) {
            if (earlier.isCalled(made.version())) {
                throw row.wrong("a second version of the framework called " + made.version());
            }
            if (earlier.isLaterThan(made)) {
                throw row.wrong("dated before a version above it; the oldest stands first");
            }
        }
        versions.add(made);
        items.clear();
        codes.clear();
        version = null;
    }

    private boolean isComplete(DataRow row) {
        String known = row.text(6, "complete, partial or unknown");
        boolean isUnknown = known.equals("unknown");
        if (!isUnknown && !known.equals("complete") && !known.equals("partial")) {
            throw row.wrong("neither complete, partial nor unknown: " + known);
        }
        if (isUnknown != items.isEmpty()) {
            throw row.wrong("the items are called " + known + ", but "
                    + (items.isEmpty() ? "none stands below" : items.size() + " stand below"));
        }
        return known.equals("complete");
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
                row.text(1, "id"),
                row.text(2, "title"),
                row.texts(3),
                row.optionalText(4),
                row.optionalText(5),
                row.isConfirmed(6),
                versions,
                row.optionalText(7));
        for (DataRow item : linked) {
            checkLink(item, item.optionalText(SUCCESSOR));
            checkLink(item, item.optionalText(BROADER));
        }
        if (byId.put(made.id(), made) != null) {
            throw row.wrong("a second framework with the id " + made.id());
        }
        versions.clear();
        linked.clear();
        codesOfFramework.clear();
        framework = null;
    }

    private void checkLink(DataRow item, @Nullable String code) {
        if (code != null && !codesOfFramework.contains(code)) {
            throw item.wrong(
                    "no version of the framework has the item " + code + ", which is to come after " + item.text(CODE));
        }
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

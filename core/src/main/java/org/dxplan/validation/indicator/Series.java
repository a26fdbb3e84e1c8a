package org.dxplan.validation.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator for one segment (小学校), or for the whole: what is compared with each other. */
final class Series {

    final List<Row> baselines = new ArrayList<>(1);
    final List<Row> targets = new ArrayList<>();
    final List<Row> actuals = new ArrayList<>();
    private @Nullable List<Row> yearlyTargets;

    List<Row> all() {
        List<Row> all = new ArrayList<>(baselines.size() + targets.size() + actuals.size());
        all.addAll(baselines);
        all.addAll(targets);
        all.addAll(actuals);
        return all;
    }

    /** The figures that were measured. */
    List<Row> measured() {
        if (actuals.isEmpty()) {
            return baselines;
        }
        List<Row> measured = new ArrayList<>(baselines.size() + actuals.size());
        measured.addAll(baselines);
        measured.addAll(actuals);
        return measured;
    }

    boolean hasNumbers() {
        return hasNumbers(targets) || hasMeasuredNumbers();
    }

    boolean hasMeasuredNumbers() {
        return hasNumbers(baselines) || hasNumbers(actuals);
    }

    private static boolean hasNumbers(List<Row> rows) {
        for (Row row : rows) {
            if (row.isNumeric()) {
                return true;
            }
        }
        return false;
    }

    /** The number to start from: the last one that is a number. */
    @Nullable
    Row baseline() {
        return latest(baselines);
    }

    /** The number to arrive at: the last one that is a number. */
    @Nullable
    Row finalTarget() {
        return latest(targets);
    }

    /** The numbers to be reached year by year, in the order of time, the last one printed where a year has several. */
    List<Row> yearlyTargets() {
        if (yearlyTargets == null) {
            List<Row> yearly = new ArrayList<>(targets.size());
            for (Row target : targets) {
                if (target.isOfOneYear()) {
                    yearly.add(target);
                }
            }
            yearlyTargets = inTime(yearly);
        }
        return yearlyTargets;
    }

    /** The numbers among some rows that have a time, in its order, the last one printed of each time. */
    static List<Row> inTime(List<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.number() != null && row.isDated()) {
                sorted.add(row);
            }
        }
        sorted.sort(Row.BY_TIME);
        List<Row> last = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            if (i + 1 == sorted.size() || Row.BY_TIME.compare(sorted.get(i), sorted.get(i + 1)) != 0) {
                last.add(sorted.get(i));
            }
        }
        return Collections.unmodifiableList(last);
    }

    /** The target for the year of an actual that has its unit, the last one printed if there are several. */
    @Nullable
    Row targetFor(Row actual) {
        Row found = null;
        for (Row target : targets) {
            if (target.isOfYearOf(actual) && target.hasUnitOf(actual)) {
                found = target;
            }
        }
        return found;
    }

    private static @Nullable Row latest(List<Row> rows) {
        Row latest = null;
        for (Row row : rows) {
            if (row.number() != null
                    && row.isOfOneYear()
                    && (latest == null || Row.BY_TIME.compare(row, latest) >= 0)) {
                latest = row;
            }
        }
        return latest;
    }

    /** Whether a date is surely not within a span of which either end may be open. */
    static boolean isOutside(PlanDate date, @Nullable PlanDate start, @Nullable PlanDate end) {
        return (start != null && date.isBefore(start)) || (end != null && date.isAfter(end));
    }
}

package org.dxplan.validation.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.Period;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/** An indicator with its figures, each at its place (指標の調書). */
final class Sheet {

    private final Node<Indicator> node;
    private final Map<String, Series> series = new LinkedHashMap<>(2);

    private Sheet(Node<Indicator> node) {
        this.node = node;
    }

    static List<Sheet> of(PlanIndex index) {
        List<Sheet> sheets = new ArrayList<>();
        Map<Node<?>, Sheet> byNode = new HashMap<>();
        for (Node<Indicator> node : index.nodes(Indicator.class)) {
            Sheet sheet = new Sheet(node);
            sheets.add(sheet);
            byNode.put(node, sheet);
        }
        for (Node<IndicatorValue> row : index.nodes(IndicatorValue.class)) {
            Sheet sheet = byNode.get(row.parent());
            if (sheet != null) {
                sheet.add(row);
            }
        }
        return sheets;
    }

    private void add(Node<IndicatorValue> value) {
        String segment = value.part().segment();
        String key = segment == null ? "" : NormalizedText.of(segment);
        Series one = series.get(key);
        if (one == null) {
            one = new Series();
            series.put(key, one);
        }
        Row row = Row.of(value, part().unit());
        switch (value.member()) {
            case "baselines" -> one.baselines.add(row);
            case "targets" -> one.targets.add(row);
            default -> one.actuals.add(row);
        }
    }

    Node<Indicator> node() {
        return node;
    }

    Indicator part() {
        return node.part();
    }

    /** The figures by segment. */
    Iterable<Series> series() {
        return series.values();
    }

    /** Whether the indicator is only printed here again (再掲), so that what is absent stands elsewhere. */
    boolean isRepeat() {
        return part().repeatOf() != null;
    }

    boolean isQuantity(IndicatorQuantity quantity) {
        return quantity.is(part().quantity());
    }

    boolean isPerCent() {
        return Units.PER_CENT.equals(Units.normal(part().unit()));
    }

    /** The nearest element upwards that has a period of its own, null if none has. */
    @Nullable
    Node<?> elementWithPeriod() {
        for (Node<?> at = node.parent(); at != null; at = at.parent()) {
            if (at.part() instanceof PlanElement element && element.period() != null) {
                return at;
            }
        }
        return null;
    }

    /** The period of the nearest element that has one, null if none has or if it runs backwards. */
    @Nullable
    Period elementPeriod() {
        Node<?> holder = elementWithPeriod();
        Period period = holder != null && holder.part() instanceof PlanElement element ? element.period() : null;
        return period == null || Times.isReversed(period) ? null : period;
    }
}

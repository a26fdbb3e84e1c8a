package org.dxplan.validation.governance;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** The sections of a plan by their ids, and those among them that stand for everybody. */
final class Units {

    /** Words for everybody, in their normal form. */
    private static final Set<String> EVERYBODY = Set.of(
            "全庁", "全課", "全部署", "全部局", "全所属", "全職場", "庁内", "庁内全体", "庁内全課", "庁内各課", "全庁各課", "各課", "各課等", "各部", "各室",
            "各部署", "各部局", "各所属", "各担当", "各担当課", "各所管課", "各部各課", "各部課", "関係課", "関係各課", "関係部署", "関係各部署", "関係部局", "担当課",
            "担当部署", "所管課", "全庁(各課)", "各課(全庁)");

    private final Map<String, Unit> byId = new HashMap<>();

    /**
     * A section.
     *
     * @param node  its place
     * @param isEverybody  whether its name means all sections (全庁)
     */
    record Unit(Node<OrganizationalUnit> node, boolean isEverybody) {}

    private Units() {}

    static Units of(PlanIndex index) {
        Units units = new Units();
        for (Node<OrganizationalUnit> node : index.nodes(OrganizationalUnit.class)) {
            OrganizationalUnit unit = node.part();
            // Of two things with one id the first is meant.
            if (index.find(unit.id()).orElse(null) == node) {
                units.byId.put(unit.id(), new Unit(node, isEverybody(unit.name())));
            }
        }
        return units;
    }

    @Nullable
    Unit find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The name of a responsible party that is everybody, null if it is somebody or cannot be told. */
    @Nullable
    String everybody(Responsible responsible) {
        if (responsible.body() != null) {
            return null;
        }
        if (responsible.unit() != null) {
            Unit unit = find(responsible.unit());
            return unit != null && unit.isEverybody() ? unit.node().part().name() : null;
        }
        String name = responsible.name();
        return name != null && isEverybody(name) ? name : null;
    }

    private static boolean isEverybody(String name) {
        return EVERYBODY.contains(NormalizedText.of(name));
    }
}

package org.dxplan.model.index;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.NationalItem;
import org.jspecify.annotations.Nullable;

/**
 * Finds what answers to something outside the plan (整合の索引): a national item, a standardised service, an SDG, a law, a
 * related plan.
 *
 * <pre>{@code
 * index.alignments().sdg(9);
 * index.alignments().nationalItem("jichitai-dx", "2.3", "2");
 * }</pre>
 *
 * <p>All lists are in canonical order. This class is immutable and thread-safe.
 */
public final class AlignmentIndex {

    private final Lookup<String, National> byFramework = new Lookup<>();
    private final Lookup<String, Aligned> byService = new Lookup<>();
    private final Lookup<Integer, Aligned> bySdg = new Lookup<>();
    private final Lookup<String, Aligned> byLaw = new Lookup<>();
    private final Lookup<String, Aligned> byPlan = new Lookup<>();

    /**
     * What answers to something.
     *
     * @param node  the plan or the element at its place, not null
     * @param interpreted  true if a reader, not the document, says so
     */
    public record Aligned(Node<?> node, boolean interpreted) {}

    private record National(NationalItem item, Aligned aligned) {}

    AlignmentIndex(PlanIndex index) {
        for (Node<Alignment> node : index.nodes(Alignment.class)) {
            boolean interpreted = false;
            Node<?> holder = node;
            while (holder.parent() != null && holder.part() instanceof Alignment) {
                interpreted |= holder.member().equals("interpreted");
                holder = holder.parent();
            }
            add(node.part(), new Aligned(holder, interpreted));
        }
    }

    private void add(Alignment alignment, Aligned aligned) {
        for (NationalItem item : alignment.nationalItems()) {
            byFramework.add(item.framework(), new National(item, aligned));
        }
        alignment.standardizedServices().forEach(service -> byService.addOnce(service, aligned));
        alignment.sdgs().forEach(sdg -> bySdg.addOnce(sdg, aligned));
        alignment.legalBases().forEach(law -> byLaw.addOnce(law, aligned));
        alignment.relatedPlans().forEach(plan -> byPlan.addOnce(plan, aligned));
    }

    /**
     * Finds what answers to an item of a national framework.
     *
     * @param framework  the framework, as the plan names it, such as jichitai-dx, not null
     * @param version  the version, null for any and for none
     * @param item  the item, null for any and for the framework as a whole
     * @return what answers to it, once for each, immutable, not null
     */
    public List<Aligned> nationalItem(String framework, @Nullable String version, @Nullable String item) {
        List<Aligned> found = new ArrayList<>();
        for (National one : byFramework.get(framework)) {
            boolean matches = (version == null || version.equals(one.item().version()))
                    && (item == null || item.equals(one.item().item()));
            if (matches && (found.isEmpty() || !found.get(found.size() - 1).equals(one.aligned()))) {
                found.add(one.aligned());
            }
        }
        return List.copyOf(found);
    }

    /**
     * Finds what concerns a standardised core service (標準化対象事務).
     *
     * @param name  the name as the plan gives it, such as 住民基本台帳, not null
     * @return what concerns it, immutable, not null
     */
    public List<Aligned> standardizedService(String name) {
        return byService.get(name);
    }

    /**
     * Finds what answers to one of the SDGs.
     *
     * @param number  its number, 1 to 17
     * @return what answers to it, immutable, not null
     */
    public List<Aligned> sdg(int number) {
        return bySdg.get(number);
    }

    /**
     * Finds what is based on a law.
     *
     * @param id  the id of the legal basis, not null
     * @return what is based on it, immutable, not null
     */
    public List<Aligned> legalBasis(String id) {
        return byLaw.get(id);
    }

    /**
     * Finds what answers to another plan.
     *
     * @param id  the id of the related plan, not null
     * @return what answers to it, immutable, not null
     */
    public List<Aligned> relatedPlan(String id) {
        return byPlan.get(id);
    }
}

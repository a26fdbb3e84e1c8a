package org.dxplan.io.migration;

/** In the invented version 0.8, goals are {@code pillars} (柱), and what has a {@code name} in 0.9 has a {@code label}. */
public final class From08 implements MigrationStep {

    @Override
    public String from() {
        return "0.8";
    }

    @Override
    public String to() {
        return "0.9";
    }

    @Override
    public void migrate(TreeObject plan) {
        plan.rename("pillars", "goals");
        Elements.forEach(plan, element -> element.rename("label", "name"));
    }
}

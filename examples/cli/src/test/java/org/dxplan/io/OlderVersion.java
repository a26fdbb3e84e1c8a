package org.dxplan.io;

import java.util.List;
import org.dxplan.io.migration.MigrationStep;
import org.dxplan.io.migration.Migrations;
import org.dxplan.io.migration.TreeObject;

/** A reader that knows a version 0.9, which never was: there the title of the plan is its {@code name}. */
public final class OlderVersion {

    private OlderVersion() {}

    /** The reader, which no user can make: the library has no older version yet. */
    public static PlanReader reader() {
        return PlanReader.create().withMigrations(new Migrations(List.of(new MigrationStep() {
            @Override
            public String from() {
                return "0.9";
            }

            @Override
            public String to() {
                return "1.0";
            }

            @Override
            public void migrate(TreeObject plan) {
                plan.rename("name", "title");
            }
        })));
    }
}

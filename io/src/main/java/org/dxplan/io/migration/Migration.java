package org.dxplan.io.migration;

import java.util.List;
import java.util.Optional;
import org.dxplan.model.DxPlan;
import tools.jackson.core.JsonParser;

/** The way from one older version to the one that is read. */
public final class Migration {

    private static final String VERSION = "dxplan";
    private static final String SCHEMA = "$schema";

    private final List<MigrationStep> steps;

    Migration(List<MigrationStep> steps) {
        this.steps = steps;
    }

    /** The version where the way begins. */
    public String from() {
        return steps.get(0).from();
    }

    /**
     * Makes a text of today's version.
     *
     * @param parser  a parser before the root value, which is an object; left behind it, or where the text breaks
     * @param text  the text that the parser reads
     * @param base  the number of bytes before the parser's offset 0
     */
    public MigratedText run(JsonParser parser, byte[] text, int base) {
        TreeReader reader = new TreeReader(parser, text, base);
        TreeObject plan = reader.read();
        for (MigrationStep step : steps) {
            step.migrate(plan);
        }
        plan.putText(VERSION, DxPlan.FORMAT_VERSION);
        renameSchema(plan);
        return new MigratedText(from(), plan, reader.failure().orElse(null), text);
    }

    /** The schema beside the file follows its version, if it has the name that it is given everywhere. */
    private void renameSchema(TreeObject plan) {
        String old = schemaOf(from());
        Optional<String> schema = plan.text(SCHEMA).filter(name -> name.endsWith(old));
        schema.ifPresent(name -> plan.putText(
                SCHEMA, name.substring(0, name.length() - old.length()) + schemaOf(DxPlan.FORMAT_VERSION)));
    }

    private static String schemaOf(String version) {
        return "dxplan-" + version + ".schema.json";
    }
}

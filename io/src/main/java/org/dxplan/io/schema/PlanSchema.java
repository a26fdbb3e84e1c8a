package org.dxplan.io.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dxplan.model.DxPlan;

/**
 * The JSON Schema (2020-12) of the format (計画ファイルのJSONスキーマ), for editors and for programs in other languages.
 *
 * <pre>{@code
 * Files.writeString(Path.of("plans", PlanSchema.FILE_NAME), PlanSchema.text());
 * // in plans/chitose-dx-2024.json: "$schema": "dxplan-1.0.schema.json"
 * }</pre>
 *
 * <p>It says of a document what {@link org.dxplan.io.PlanReader} says of the types, forms and presence of its members; what
 * it leaves to the reader is listed in the page of the format. Reading a plan does not need it. This class is thread-safe.
 */
public final class PlanSchema {

    /** The name that the file of the schema has beside plans; {@code validate DIR} takes no such file for a plan. */
    public static final String FILE_NAME = "dxplan-" + DxPlan.FORMAT_VERSION + ".schema.json";

    private PlanSchema() {}

    /**
     * Returns the schema.
     *
     * @return the JSON text, the same on every machine, ended by a line end, not null
     */
    public static String text() {
        try (InputStream in = PlanSchema.class.getResourceAsStream(FILE_NAME)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + FILE_NAME + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

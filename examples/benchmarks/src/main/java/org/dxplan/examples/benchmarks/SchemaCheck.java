package org.dxplan.examples.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dxplan.io.PlanReader;
import org.jspecify.annotations.Nullable;

/** Validates against the JSON Schema of plans with networknt's validator, if dxplan-io brings the schema. */
public final class SchemaCheck {

    private static final String RESOURCE = "/org/dxplan/io/schema/dxplan-1.0.schema.json";

    private final @Nullable Schema schema;

    SchemaCheck() {
        try (InputStream in = PlanReader.class.getResourceAsStream(RESOURCE)) {
            schema = in == null
                    ? null
                    : SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether there is a schema to validate against. */
    public boolean isPossible() {
        return schema != null;
    }

    int problems(byte[] utf8) {
        return schema == null
                ? 0
                : schema.validate(new String(utf8, StandardCharsets.UTF_8), InputFormat.JSON)
                        .size();
    }
}

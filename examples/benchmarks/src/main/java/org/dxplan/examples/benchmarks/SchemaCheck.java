package org.dxplan.examples.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import org.dxplan.io.schema.PlanSchema;

/** Validates against the JSON Schema of plans with networknt's validator. */
final class SchemaCheck {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.text());

    int problems(byte[] utf8) {
        return schema.validate(new String(utf8, StandardCharsets.UTF_8), InputFormat.JSON)
                .size();
    }
}

package org.dxplan.io.support;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.dxplan.io.schema.PlanSchema;

/** Holds documents against the shipped JSON Schema with a validator that knows nothing of this library. */
public final class SchemaCheck {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.text());

    private SchemaCheck() {}

    /** What the schema says against a document, behind its byte order mark if it has one: place and reason of each mistake. */
    public static List<String> mistakes(String json) {
        String text = json.startsWith("\ufeff") ? json.substring(1) : json;
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}

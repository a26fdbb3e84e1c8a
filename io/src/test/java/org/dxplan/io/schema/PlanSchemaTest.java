package org.dxplan.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dxplan.io.corpus.PlanFolder;
import org.dxplan.io.support.Lines;
import org.dxplan.io.support.SchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shipped schema is the one of the codecs, byte for byte, and so is the copy beside the example plans. {@code
 * -Dupdate.docs=true} writes both anew.
 */
class PlanSchemaTest {

    private static final Path PLANS = Path.of("..", "examples", "plans");
    private static final boolean UPDATE = Boolean.getBoolean("update.docs");

    static Stream<Path> files() {
        return Stream.of(
                Path.of("src", "main", "resources", "org", "dxplan", "io", "schema", PlanSchema.FILE_NAME),
                PLANS.resolve(PlanSchema.FILE_NAME));
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsTheOneOfTheCodecs(Path file) throws IOException {
        String schema = SchemaGenerator.text();
        if (UPDATE) {
            Files.writeString(file, schema);
        }
        assertThat(Lines.firstDifference(Files.readString(file), schema))
                .as("run with -Dupdate.docs=true")
                .isEmpty();
    }

    @Test
    void noFolderTakesItForAPlan() throws IOException {
        assertThat(PlanFolder.of(PLANS).plans())
                .containsKey("chitose-dx-2024.json")
                .doesNotContainKey(PlanSchema.FILE_NAME);
    }

    @Test
    void itIsShipped() throws IOException {
        assertThat(PlanSchema.FILE_NAME).isEqualTo("dxplan-1.0.schema.json");
        assertThat(PlanSchema.text()).isEqualTo(Files.readString(PLANS.resolve(PlanSchema.FILE_NAME)));
    }

    @Test
    void itIsASchemaOf2020() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(PlanSchema.text(), InputFormat.JSON))
                .isEmpty();
    }

    /** The schema itself is not among them. */
    static Stream<Path> plans() throws IOException {
        return PlanFolder.of(PLANS).plans().values().stream();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyExampleNamesItAndKeepsIt(Path plan) throws IOException {
        String text = Files.readString(plan);
        assertThat(text).startsWith("{\n  \"$schema\": \"" + PlanSchema.FILE_NAME + "\",\n");
        assertThat(SchemaCheck.mistakes(text)).isEmpty();
    }
}

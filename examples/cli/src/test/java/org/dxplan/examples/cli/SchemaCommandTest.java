package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dxplan schema}: what it prints, and that the file of it does no harm beside plans. */
class SchemaCommandTest {

    private static final String NAME = "dxplan-1.0.schema.json";

    @TempDir
    Path folder;

    @Test
    void itPrintsTheSchemaBesideTheExamples() throws Exception {
        String schema = Files.readString(Path.of("..", "..", "examples", "plans", NAME));
        assertThat(Dxplan.run("schema")).isEqualTo(new Dxplan(0, schema, ""));
        assertThat(Dxplan.run("schema", "--lang", "en")).isEqualTo(new Dxplan(0, schema, ""));
    }

    @Test
    void aFolderWithItHoldsThePlansOnly() throws Exception {
        Dxplan.write(folder.resolve("furano.json"), Dxplan.furano());
        Path schema = Dxplan.write(folder.resolve(NAME), Dxplan.run("schema").out());
        assertThat(Dxplan.run("validate", folder).lastLine()).isEqualTo("1ファイル、エラー0件、警告0件、情報0件");
        assertThat(Dxplan.run("format", folder).code()).isZero();
        assertThat(schema).hasContent(Dxplan.run("schema").out());
    }
}

package org.dxplan.examples.benchmarks.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dxplan.examples.benchmarks.input.PlanGenerator;
import org.dxplan.io.PlanWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkTest {

    @TempDir
    private Path folder;

    private final PlanGenerator generator = new PlanGenerator();

    @BeforeEach
    void writeThreePlans() {
        for (int town = 0; town < 3; town++) {
            PlanWriter.create().write(generator.sound(63, town), folder.resolve(town + ".json"));
        }
    }

    @Test
    void theProgramsReadAPlan() {
        String file = folder.resolve("0.json").toString();

        assertThatCode(() -> {
                    EmptyMain.main(new String[] {});
                    ReadMain.main(new String[] {file});
                    ValidateMain.main(new String[] {file});
                    NaiveMain.main(new String[] {file});
                    HeapMain.main(new String[] {file, "2"});
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aCorpusIsReadByOneThreadOrTwo() {
        assertThat(CorpusReading.read(folder, 1)).isEqualTo(3);
        assertThat(CorpusReading.read(folder, 2)).isEqualTo(3);
    }

    @Test
    void aCorpusWithABrokenPlanIsNotMeasured() throws IOException {
        Files.writeString(folder.resolve("3.json"), "{\"dxplan\": \"1.0\"");

        String[] arguments = {folder.toString(), "4", "0", "1"};
        assertThatThrownBy(() -> CorpusMain.main(arguments)).hasMessage("3 plans were read");
    }

    @Test
    void aJvmTellsWhatAProgramPrintsAndThatItFailed() {
        Jvm jvm = new Jvm("-Xmx64m");

        assertThat(jvm.run(CorpusMain.class, folder, 3, 1, 2)).matches("[0-9]+ [0-9]+\\R[0-9]+ [0-9]+");
        assertThatThrownBy(() -> jvm.run(ReadMain.class, "missing.json"))
                .isInstanceOf(Jvm.ProgramFailedException.class)
                .hasMessageContaining("missing.json");
    }
}

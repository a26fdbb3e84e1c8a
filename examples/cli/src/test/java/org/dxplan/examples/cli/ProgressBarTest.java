package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the work is: shown to who waits at a terminal, and to nobody else. */
class ProgressBarTest {

    private static final String ERASED = "\r" + " ".repeat(38) + "\r";

    @TempDir
    Path folder;

    @BeforeEach
    void writePlans() throws IOException {
        for (int i = 1; i <= 4; i++) {
            Dxplan.write(folder.resolve(i + ".json"), Dxplan.furano());
        }
    }

    /** A terminal whose clock goes on by some milliseconds whenever somebody looks at it. */
    private static Terminal terminal(boolean interactive, int step) {
        return new Terminal() {
            private long now = -5_000_000_000L;

            @Override
            public boolean isInteractive() {
                return interactive;
            }

            @Override
            public long nanoTime() {
                now += step * 1_000_000L;
                return now;
            }
        };
    }

    private Dxplan run(Terminal terminal, Object... arguments) {
        return Dxplan.run(terminal, new byte[0], arguments);
    }

    private String told(int plan) {
        return folder + "/" + plan + ".json: エラー0件、警告0件、情報0件（プロファイル: overview）\n";
    }

    @Test
    void itComesAfterASecondStaysBelowTheReportAndLeavesNothing() {
        assertThat(run(terminal(true, 400), "validate", folder))
                .isEqualTo(new Dxplan(
                        0,
                        told(1)
                                + told(2)
                                + told(3)
                                + "検証中 [###############.....]  75% 3/4"
                                + ERASED
                                + told(4)
                                + "検証中 [####################] 100% 4/4"
                                + ERASED
                                + "4ファイル、エラー0件、警告0件、情報0件\n",
                        ""));
    }

    @Test
    void itSpeaksEnglish() {
        assertThat(run(terminal(true, 5_000), "validate", "--lang=en", folder.resolve("1.json"))
                        .out())
                .contains("\nvalidating [####################] 100% 1/1\r" + " ".repeat(42) + "\r1 file, ");
    }

    @Test
    void itTellsOnlyTheNumberWhereTheLengthOfTheInputIsUnknown() {
        Dxplan run = Dxplan.run(terminal(true, 5_000), Dxplan.plan(Dxplan.FURANO), "validate", "-");
        assertThat(run.out()).contains("\n検証中 1/1\r" + " ".repeat(10) + "\r1ファイル、");
    }

    @Test
    void shortWorkShowsNone() {
        assertThat(run(terminal(true, 200), "validate", folder).out()).doesNotContain("\r");
    }

    @Test
    void whereNobodyLooksThereIsNone() {
        Dxplan plain = Dxplan.run("validate", folder);
        assertThat(run(terminal(false, 5_000), "validate", folder)).isEqualTo(plain);
    }

    @Test
    void theOtherFormsHaveNone() {
        for (String form : List.of("json", "sarif", "junit")) {
            assertThat(run(terminal(true, 5_000), "validate", "--format", form, folder))
                    .isEqualTo(Dxplan.run("validate", "--format", form, folder));
        }
    }

    @Test
    void itIsClearedBeforeAFailureIsTold() throws IOException {
        Path missing = folder.resolve("nai.json");
        Dxplan run = run(terminal(true, 1_200), "validate", folder.resolve("1.json"), missing);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .isEqualTo(told(1)
                        + "検証中 [####################] 100% 1/2"
                        + ERASED
                        + "検証中 [####################] 100% 2/2"
                        + ERASED
                        + "1ファイル、エラー0件、警告0件、情報0件\n");
    }
}

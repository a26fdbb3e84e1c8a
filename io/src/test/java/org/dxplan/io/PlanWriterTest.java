package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dxplan.io.support.Jvm;
import org.dxplan.io.support.RealPlan;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.PlanKind;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.TableRow;
import org.dxplan.model.publication.Edition;
import org.dxplan.part.ExtensionValue;
import org.dxplan.part.ExtensionValue.JsonArray;
import org.dxplan.part.ExtensionValue.JsonNull;
import org.dxplan.part.ExtensionValue.JsonNumber;
import org.dxplan.part.ExtensionValue.JsonObject;
import org.dxplan.part.ExtensionValue.JsonString;
import org.dxplan.part.Extensions;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form, byte for byte, and what happens where a plan cannot be written. */
class PlanWriterTest {

    private final PlanWriter writer = PlanWriter.create();

    @TempDir
    Path folder;

    private static DxPlan plan() {
        return DxPlan.builder().id("chitose-dx-2024").title("千歳市DX推進計画").build();
    }

    @Test
    void theSmallestPlan() {
        assertThat(writer.toText(plan()))
                .isEqualTo(
                        "{\n  \"dxplan\": \"1.0\",\n  \"id\": \"chitose-dx-2024\",\n  \"title\": \"千歳市DX推進計画\"\n}\n");
    }

    @Test
    void everyKindOfValue() {
        DxPlan plan = plan().toBuilder()
                .schema("https://example.org/dxplan/1.0/schema.json")
                .shortTitle("")
                .kinds(List.of(PlanKind.DX, PlanKind.SMART_CITY.withText("スマートシティ構想")))
                .edition(Edition.builder()
                        .decided(PlanDate.of(FiscalYear.of(2023)))
                        .build())
                .period(Period.of(FiscalYear.of(2024), FiscalYear.of(2026)))
                .alignment(Alignment.builder().sdgs(List.of(9, 11)).build())
                .goals(List.of(Goal.builder()
                        .id("g-1")
                        .title("\"便利\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028😀𠮷")
                        .build()))
                .statistics(List.of(StatisticalTable.builder()
                        .id("t-1")
                        .title("保有率")
                        .rows(List.of(
                                TableRow.builder()
                                        .label("10代")
                                        .values(List.of(
                                                Value.of("95.0"), Value.of(new BigDecimal("1e3")), Value.of("-0.50")))
                                        .build(),
                                TableRow.builder()
                                        .label("20代")
                                        .values(List.of(Value.of(100), Value.text("−")))
                                        .build()))
                        .build()))
                .extensions(Extensions.of(List.of(
                        new Extensions.Member("x-空", new JsonObject(Extensions.NONE)),
                        new Extensions.Member("x-数", numbers("1.50", "1e3", "-0")),
                        new Extensions.Member("x-他", new JsonArray(List.of(JsonNull.NULL, new JsonArray(List.of())))))))
                .build();
        assertThat(writer.toText(plan)).isEqualTo("""
                        {
                          "$schema": "https://example.org/dxplan/1.0/schema.json",
                          "dxplan": "1.0",
                          "id": "chitose-dx-2024",
                          "title": "千歳市DX推進計画",
                          "shortTitle": "",
                          "kinds": [
                            "dx",
                            {
                              "code": "smart-city",
                              "text": "スマートシティ構想"
                            }
                          ],
                          "edition": {
                            "decided": 2023
                          },
                          "period": {
                            "start": 2024,
                            "end": 2026
                          },
                          "alignment": {
                            "sdgs": [9, 11]
                          },
                          "goals": [
                            {
                              "id": "g-1",
                              "title": "\\"便利\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F%s😀𠮷"
                            }
                          ],
                          "statistics": [
                            {
                              "id": "t-1",
                              "title": "保有率",
                              "rows": [
                                {
                                  "label": "10代",
                                  "values": [95.0, 1E+3, -0.50]
                                },
                                {
                                  "label": "20代",
                                  "values": [
                                    100,
                                    {
                                      "text": "−"
                                    }
                                  ]
                                }
                              ]
                            }
                          ],
                          "x-空": {},
                          "x-数": [1.50, 1e3, -0],
                          "x-他": [
                            null,
                            []
                          ]
                        }
                        """.formatted("\u007f\u2028"));
    }

    private static JsonArray numbers(String... literals) {
        return new JsonArray(
                Stream.of(literals).<ExtensionValue>map(JsonNumber::new).toList());
    }

    @Test
    void whatIsEmptyIsNotWritten() {
        DxPlan plan = plan().toBuilder()
                .edition(Edition.builder().build())
                .period(Period.builder().start(PlanDate.NONE).build())
                .alignment(Alignment.builder()
                        .interpreted(Alignment.builder().build())
                        .build())
                .build();
        assertThat(writer.toText(plan)).isEqualTo(writer.toText(plan()));
    }

    @Test
    void allWaysToWriteGiveTheSameBytes() throws IOException {
        DxPlan plan = PlanReader.create().read(RealPlan.FILE).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = folder.resolve("plan.json");
        writer.write(plan, out);
        writer.write(plan, file);
        assertThat(out.toByteArray()).isEqualTo(RealPlan.bytes());
        assertThat(writer.toBytes(plan)).isEqualTo(RealPlan.bytes());
        assertThat(writer.toText(plan)).isEqualTo(RealPlan.text());
        assertThat(file).hasBinaryContent(RealPlan.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d", "千歳\ud83d市", "😀\ud83d"})
    void halfACharacterIsRefused(String half) {
        Extensions.Member value = new Extensions.Member("x-a", new JsonString(half));
        Extensions.Member name = new Extensions.Member("x-" + half, JsonNull.NULL);
        for (DxPlan plan : List.of(
                plan().toBuilder().id(half).build(),
                plan().toBuilder().title(half).build(),
                plan().toBuilder().kinds(List.of(PlanKind.of(half))).build(),
                plan().toBuilder().extensions(Extensions.of(List.of(value))).build(),
                plan().toBuilder().extensions(Extensions.of(List.of(name))).build())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.toBytes(plan))
                    .withMessageContaining("surrogate");
        }
    }

    @Test
    void aPlanThatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "元のまま");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> writer.write(plan().toBuilder().title("\ud83d").build(), file));
        assertThat(file).hasContent("元のまま");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatNestsTooDeepIsRefusedForThat() {
        ExtensionValue deep = JsonNull.NULL;
        for (int i = 0; i < ReadLimits.DEEPEST_NESTING; i++) {
            deep = new JsonArray(List.of(deep));
        }
        DxPlan plan = plan().toBuilder()
                .extensions(Extensions.of(List.of(new Extensions.Member("x-a", deep))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.toBytes(plan))
                .withMessageContaining("500");
    }

    @Test
    void streamsAreFlushedAndNotClosed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean[] closed = new boolean[1];
        OutputStream out = new BufferedOutputStream(bytes, 1 << 20) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        writer.write(plan(), out);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(writer.toText(plan()));
        assertThat(closed[0]).isFalse();
    }

    static List<Integer> positions() {
        return List.of(0, 1, 5_000, 100_000);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void aStreamThatFailsIsReportedWithItsException(int position) {
        DxPlan plan = PlanReader.create().read(RealPlan.FILE).orElseThrow();
        IOException full = new IOException("No space left on device");
        OutputStream out = new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (written++ == position) {
                    throw full;
                }
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> writer.write(plan, out))
                .withCause(full);
    }

    @Test
    void aStreamThatCannotBeFlushedIsReportedWithItsException() {
        IOException broken = new IOException("Broken pipe");
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() throws IOException {
                throw broken;
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> writer.write(plan(), out))
                .withCause(broken);
    }

    @Test
    void theMachineMakesNoDifference() throws Exception {
        Path file = folder.resolve("plan.json");
        Process process = Jvm.start(
                List.of(
                        "-Dline.separator=\r\n",
                        "-Dfile.encoding=Shift_JIS",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati"),
                Rewrite.class,
                RealPlan.FILE.toString(),
                file.toString());
        assertThat(process.waitFor()).isZero();
        assertThat(file).hasBinaryContent(RealPlan.bytes());
        assertThat(folder.resolve("plan.json.txt")).hasBinaryContent(RealPlan.bytes());
    }

    /** Reads a plan and writes it again, in a machine of its own. */
    static final class Rewrite {
        private Rewrite() {}

        public static void main(String[] args) throws IOException {
            DxPlan plan = PlanReader.create().read(Path.of(args[0])).orElseThrow();
            PlanWriter.create().write(plan, Path.of(args[1]));
            Files.write(
                    Path.of(args[1] + ".txt"), PlanWriter.create().toText(plan).getBytes(StandardCharsets.UTF_8));
        }
    }
}

package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dxplan.io.migration.From08;
import org.dxplan.io.migration.From09;
import org.dxplan.io.migration.Migrations;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reader with one validator, and one writer, in eight threads at once, give what they give one after the other. */
class SharedReaderTest {

    private static final int THREADS = 8;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final PlanReader reader = PlanReader.of(
                    PlanValidator.builder().clock(CLOCK).build())
            .withMigrations(new Migrations(List.of(new From08(), new From09())));
    private final PlanWriter writer = PlanWriter.create();

    @TempDir
    Path folder;

    /** All that comes of a file. */
    private record Outcome(@Nullable DxPlan plan, List<Problem> problems, List<String> messages, String written) {}

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<Path> files = files();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Map<Path, Outcome>> outcomes = new ArrayList<>();
        try {
            List<Future<Map<Path, Outcome>>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return outcomes(files, first, folder.resolve("plan-" + first + ".json"));
                }));
            }
            start.countDown();
            for (Future<Map<Path, Outcome>> one : running) {
                outcomes.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        Map<Path, Outcome> expected = outcomes(files, 0, folder.resolve("plan.json"));
        assertThat(expected.values()).anyMatch(outcome -> outcome.plan() == null);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome).isEqualTo(expected));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(THREADS + 1);
        }
    }

    /** Reads and writes every file, beginning with one of them. */
    private Map<Path, Outcome> outcomes(List<Path> files, int first, Path target) throws IOException {
        Map<Path, Outcome> outcomes = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get((first + i) % files.size());
            ReadResult result = reader.read(file);
            List<String> messages = new ArrayList<>();
            for (Problem problem : result.problems()) {
                messages.add(problem.message(Locale.JAPANESE));
                messages.add(problem.message(Locale.ENGLISH));
            }
            DxPlan plan = result.plan().orElse(null);
            String written = "";
            if (plan != null) {
                writer.write(plan, target);
                written = Files.readString(target);
                assertThat(writer.toText(plan)).isEqualTo(written);
            }
            outcomes.put(file, new Outcome(plan, result.problems(), messages, written));
        }
        return outcomes;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("src", "test", "resources", "ten-mistakes.json")));
        for (Path folder :
                List.of(Path.of("..", "examples", "plans"), Path.of("src", "test", "resources", "migration"))) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(file -> file.toString().endsWith(".json"))
                        .filter(file -> !file.toString().endsWith(".schema.json"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}

package org.dxplan.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several documents at once: order, bounds, failures, and how it all ends. */
@Timeout(60)
class ParallelReadingTest {

    private static PlanCorpus corpus(int documents) {
        return PlanCorpus.lines("p", new ByteArrayInputStream(Plans.utf8(Plans.plans(documents))));
    }

    private static List<String> ids(PlanCorpus corpus, PlanReader reader) {
        try (Stream<CorpusEntry> entries = corpus.read(reader)) {
            return entries.map(ParallelReadingTest::id).toList();
        }
    }

    private static String id(CorpusEntry entry) {
        return entry.result().orElseThrow().plan().orElseThrow().id();
    }

    private static List<String> expected(int documents) {
        return IntStream.rangeClosed(1, documents).mapToObj(i -> "a-" + i).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16})
    void theOrderIsTheSameWhateverTheNumberOfThreads(int threads) {
        assertThat(ids(corpus(500).parallel(threads), PlanReader.create())).isEqualTo(expected(500));
    }

    @Test
    void laterDocumentsAreReadWhileTheFirstOneTakesItsTime() {
        CountDownLatch others = new CountDownLatch(7);
        PlanReader reader = Plans.reader(id -> {
            if (id.equals("a-1")) {
                await(others);
            }
            others.countDown();
        });
        assertThat(ids(corpus(20).parallel(2), reader)).isEqualTo(expected(20));
    }

    @Test
    void whoTakesTheEntriesIsOneOfTheThreads() {
        CyclicBarrier two = new CyclicBarrier(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        PlanReader reader = Plans.reader(id -> {
            threads.add(Thread.currentThread());
            try {
                // Nobody gets on before another document is being read, too.
                two.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        });
        try (Stream<CorpusEntry> entries = corpus(50).parallel(2).read(reader)) {
            assertThat(entries.flatMap(entry -> entry.result().orElseThrow().problems().stream()))
                    .extracting(Problem::code)
                    .doesNotContain("DOC-13");
        }
        assertThat(threads).hasSize(2).contains(Thread.currentThread());
    }

    @Test
    void noMoreThanSixteenDocumentsForEachThreadAreReadAhead() {
        List<Runnable> handed = new ArrayList<>();
        try (Stream<CorpusEntry> entries = corpus(100).parallel(2, handed::add).read(PlanReader.create())) {
            Iterator<CorpusEntry> all = entries.iterator();
            assertThat(handed).isEmpty();
            // The executor does nothing, so the one who asks reads it himself.
            assertThat(id(all.next())).isEqualTo("a-1");
            assertThat(handed).hasSize(32);
            handed.forEach(Runnable::run);
            assertThat(id(all.next())).isEqualTo("a-2");
            assertThat(handed).hasSize(33);
        }
    }

    @Test
    void anExecutorOfTheCallerReads() throws Exception {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        PlanReader reader =
                Plans.reader(id -> threads.add(Thread.currentThread().getName()));
        ExecutorService one = Executors.newSingleThreadExecutor(task -> new Thread(task, "町の仕事"));
        try {
            assertThat(ids(corpus(50).parallel(1, one), reader)).isEqualTo(expected(50));
            assertThat(threads).isSubsetOf("町の仕事", Thread.currentThread().getName());
            // Even if it is asked for from that executor itself, which then has no thread left.
            Callable<List<String>> within = () -> ids(corpus(50).parallel(1, one), reader);
            assertThat(one.submit(within).get()).isEqualTo(expected(50));
        } finally {
            one.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRuleThatThrowsIsAProblemOfItsPlan(int threads) {
        PlanReader reader = Plans.reader(id -> {
            if (id.equals("a-2")) {
                throw new IllegalStateException("規則の不具合");
            }
        });
        try (Stream<CorpusEntry> entries = corpus(3).parallel(threads).read(reader)) {
            assertThat(entries.map(entry -> entry.result().orElseThrow().problems().stream()
                            .filter(problem -> problem.code().equals("DOC-13"))
                            .map(problem -> problem.arguments().get("exception"))
                            .toList()))
                    .containsExactly(List.of(), List.of("java.lang.IllegalStateException"), List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatTheValidatorLetsPassIsTheFailureOfItsDocument(int threads) {
        PlanReader reader = Plans.reader(id -> {
            if (id.equals("a-2")) {
                throw new AssertionError("規則の不具合");
            }
        });
        try (Stream<CorpusEntry> entries = corpus(3).parallel(threads).read(reader)) {
            assertThat(entries.map(entry -> entry.line().getAsInt() + " "
                            + entry.failure().map(Throwable::getMessage).orElse("")))
                    .containsExactly("1 ", "2 規則の不具合", "3 ");
        }
    }

    @Test
    void closingGivesUpWhatWasReadAhead() {
        List<Runnable> handed = new ArrayList<>();
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        Iterator<CorpusEntry> all;
        try (Stream<CorpusEntry> entries = corpus(100).parallel(2, handed::add).read(Plans.reader(read::add))) {
            all = entries.iterator();
            all.next();
        }
        handed.forEach(Runnable::run);
        assertThat(read).containsExactly("a-1");
        assertThat(all.hasNext()).isFalse();
        assertThat(handed).hasSize(32);
    }

    @Test
    void whoStopsEarlyReadsNoMore() {
        List<String> read = new ArrayList<>();
        try (Stream<CorpusEntry> entries = corpus(100).read(Plans.reader(read::add))) {
            assertThat(entries.limit(3).map(ParallelReadingTest::id)).containsExactly("a-1", "a-2", "a-3");
        }
        assertThat(read).containsExactly("a-1", "a-2", "a-3");
    }

    @Test
    void anInterruptedThreadReadsNoMore() {
        List<String> read = new ArrayList<>();
        try (Stream<CorpusEntry> entries = corpus(100).read(Plans.reader(read::add))) {
            Iterator<CorpusEntry> all = entries.iterator();
            all.next();
            Thread.currentThread().interrupt();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(all::next)
                    .withCauseInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(all.hasNext()).isFalse();
        }
        assertThat(read).containsExactly("a-1");
    }

    @Test
    void whoWaitsCanBeInterrupted() {
        Thread waiting = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        PlanReader reader = Plans.reader(id -> {
            begun.countDown();
            waiting.interrupt();
            try {
                end.await();
            } catch (InterruptedException e) {
                // The reading was given up, and so is this document.
                return;
            }
        });
        List<Thread> threads = new ArrayList<>();
        try (Stream<CorpusEntry> entries = corpus(1)
                .parallel(1, task -> {
                    Thread thread = new Thread(task);
                    threads.add(thread);
                    thread.start();
                    awaitUninterrupted(begun);
                })
                .read(reader)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> entries.iterator().next())
                    .withCauseInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        // Nobody counts the latch down: only giving up ends the thread.
        threads.forEach(ParallelReadingTest::join);
        assertThat(threads).hasSize(1).noneMatch(Thread::isAlive);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void manyThreadsReadWithOneReader() throws Exception {
        PlanReader reader = PlanReader.create();
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(many.submit(() -> ids(corpus(100).parallel(2), reader)));
            }
            for (Future<List<String>> one : all) {
                assertThat(one.get()).isEqualTo(expected(100));
            }
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void itsThreadsEndWithTheReading() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        PlanReader reader = Plans.reader(id -> threads.add(Thread.currentThread()));
        try (Stream<CorpusEntry> entries = corpus(50).parallel(3).read(reader)) {
            assertThat(entries.count()).isEqualTo(50);
        }
        threads.remove(Thread.currentThread());
        threads.forEach(ParallelReadingTest::join);
        assertThat(threads).allMatch(thread -> thread.isDaemon() && !thread.isAlive());
    }
}

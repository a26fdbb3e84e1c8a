package org.dxplan.examples.benchmarks;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dxplan.examples.benchmarks.floor.PreparedPlan;
import org.dxplan.examples.benchmarks.floor.TokenScan;
import org.dxplan.examples.benchmarks.input.PlanGenerator;
import org.dxplan.examples.benchmarks.naive.NaiveReader;
import org.dxplan.io.PlanReader;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.ReadResult;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What is measured, one method each, over a plan of a given size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class PlanBenchmark {

    /** The town whose plan is measured: any does. */
    private static final int TOWN = 5;

    /** How many measures the plan has. */
    @Param({"200", "20000"})
    public int measures = 200;

    private final PlanReader reader = PlanReader.create();
    private final PlanReader validating = PlanReader.of(PlanValidator.create());
    private final PlanWriter writer = PlanWriter.create();
    private final NaiveReader naive = new NaiveReader();
    private final SchemaCheck schema = new SchemaCheck();

    private byte[] sound = {};
    private byte[] damaged = {};
    private @Nullable DxPlan plan;
    private @Nullable PreparedPlan prepared;

    /** Makes the state for JMH. */
    public PlanBenchmark() {}

    /**
     * Makes the bodies for a plan of a given size, ready to run.
     *
     * @param measures  how many measures the plan has
     * @return the bodies, not null
     */
    public static PlanBenchmark of(int measures) {
        PlanBenchmark bodies = new PlanBenchmark();
        bodies.measures = measures;
        bodies.prepare();
        return bodies;
    }

    /** Makes the plans. */
    @Setup
    public final void prepare() {
        PlanGenerator generator = new PlanGenerator();
        sound = writer.toBytes(generator.sound(measures, TOWN));
        plan = reader.read(sound).plan().orElseThrow();
        damaged = writer.toBytes(generator.damaged(measures, TOWN));
        prepared = PreparedPlan.of(sound);
    }

    /** Returns the plan as canonical JSON. */
    public final byte[] source() {
        return sound;
    }

    /** The floor of reading. */
    @Benchmark
    public long scan() {
        return TokenScan.scan(sound);
    }

    /** Reading with all diagnostics on. */
    @Benchmark
    public ReadResult read() {
        return reader.read(sound);
    }

    /** Reading and validating a sound plan. */
    @Benchmark
    public ReadResult readAndValidate() {
        return validating.read(sound);
    }

    /** Reading, validating and locating, with one problem per fifty elements. */
    @Benchmark
    public ReadResult readAndValidateDamaged() {
        return validating.read(damaged);
    }

    /** Databind to records. */
    @Benchmark
    public Object naiveRead() {
        return naive.read(sound);
    }

    /** Databind, Hibernate Validator and a reference check, over a sound plan. */
    @Benchmark
    public int naiveReadAndValidate() {
        return naive.readAndValidate(sound);
    }

    /** Databind, Hibernate Validator and a reference check, with one problem per fifty elements. */
    @Benchmark
    public int naiveReadAndValidateDamaged() {
        return naive.readAndValidate(damaged);
    }

    /** The floor of writing. */
    @Benchmark
    public byte[] writePrepared() {
        return Objects.requireNonNull(prepared, "prepared").write();
    }

    /** Writing the canonical form. */
    @Benchmark
    public byte[] write() {
        return writer.toBytes(Objects.requireNonNull(plan, "plan"));
    }

    /** Validation against the JSON Schema by networknt's validator. */
    @Benchmark
    public int schema() {
        return schema.problems(sound);
    }
}

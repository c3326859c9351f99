package dev.troodon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Compares whole cold compilations: sources with Troodon against the same sources, and what Troodon generated for them already
 * among them, with a processor that does nothing. Both in turn, round by round, so that a machine that slows down slows both.
 */
public final class CompileBenchmark {
    private static final String TROODON = "dev.troodon.processor.ConnectorProcessor";
    private static final String NOTHING = NothingProcessor.class.getName();

    private final ColdCompiler compiler;
    private final Path scratch;

    CompileBenchmark(Path scratch) {
        this.scratch = scratch;
        this.compiler = new ColdCompiler(scratch);
    }

    /** One comparison's figures, in milliseconds. */
    record Figures(SyntheticProject project, double[] troodon, double[] nothing) {
        double difference() {
            double[] differences = new double[troodon.length];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = troodon[i] - nothing[i];
            }
            return ColdCompiler.median(differences);
        }

        String row() {
            double[] sorted = new double[troodon.length];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = troodon[i] - nothing[i];
            }
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "| %d | %d | %d | %.0f | %.0f | %.0f (%.0f to %.0f) | %.2f |",
                    project.services(),
                    project.operations(),
                    project.types(),
                    ColdCompiler.median(troodon),
                    ColdCompiler.median(nothing),
                    difference(),
                    sorted[0],
                    sorted[sorted.length - 1],
                    ColdCompiler.median(troodon) / ColdCompiler.median(nothing));
        }
    }

    /**
     * Compares the two over some rounds, after one that does not count.
     *
     * @param project the size
     * @param rounds how many count
     */
    Figures compare(SyntheticProject project, int rounds) throws IOException, InterruptedException {
        Path plain = scratch.resolve("plain");
        Path complete = scratch.resolve("complete");
        Files.createDirectories(plain);
        Files.createDirectories(complete);
        ColdCompiler.empty(plain);
        ColdCompiler.empty(complete);
        project.writeTo(plain);
        compiler.compile(plain, complete, TROODON);
        project.writeTo(complete);
        compiler.compile(complete, scratch.resolve("generated"), NOTHING);

        double[] troodon = new double[rounds];
        double[] nothing = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            boolean first = round % 2 == 0;
            if (first) {
                troodon[round] = compiler.compile(plain, scratch.resolve("generated"), TROODON);
            }
            nothing[round] = compiler.compile(complete, scratch.resolve("generated"), NOTHING);
            if (!first) {
                troodon[round] = compiler.compile(plain, scratch.resolve("generated"), TROODON);
            }
        }
        return new Figures(project, troodon, nothing);
    }

    /**
     * Runs the comparisons and prints a table.
     *
     * @param arguments how many rounds; 11 if not said
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        CompileBenchmark benchmark = new CompileBenchmark(Files.createTempDirectory("troodon-compile-benchmark"));
        System.out.println(
                "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                        + rounds + " rounds, milliseconds (medians)");
        System.out.println(
                "| services | operations | types | Troodon | nothing | more (smallest to greatest) | ratio |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        System.out.println(
                benchmark.compare(new SyntheticProject(50, 500, 200), rounds).row());
        for (int operations : new int[] {100, 300, 1000, 3000}) {
            System.out.println(benchmark
                    .compare(new SyntheticProject(operations / 10, operations, 200), Math.max(3, rounds / 2))
                    .row());
        }
    }
}

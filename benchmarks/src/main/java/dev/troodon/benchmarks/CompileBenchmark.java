package dev.troodon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares whole cold compilations: sources with Troodon against the same sources, and what Troodon generated for them already
 * among them, with a processor that does nothing; and beside both a processor that copies finished files to where Troodon
 * generates them. All in turn, round by round, so that a machine that slows down slows all of them.
 */
public final class CompileBenchmark {
    private final ColdCompiler compiler;
    private final Path scratch;

    CompileBenchmark(Path scratch) {
        this.scratch = scratch;
        this.compiler = new ColdCompiler(scratch);
    }

    /** One comparison's figures, in milliseconds. */
    record Figures(SyntheticProject project, Map<Contestant, double[]> times) {
        private double median(Contestant contestant) {
            return ColdCompiler.median(times.get(contestant));
        }

        /** How much more Troodon took, round by round. */
        private double[] more(Contestant other) {
            double[] differences = times.get(Contestant.TROODON).clone();
            for (int i = 0; i < differences.length; i++) {
                differences[i] -= times.get(other)[i];
            }
            Arrays.sort(differences);
            return differences;
        }

        String row() {
            double[] more = more(Contestant.NOTHING);
            return String.format(
                    Locale.ROOT,
                    "| %d | %d | %d | %.0f | %.0f | %.0f | %.0f (%.0f to %.0f) | %.0f | %.2f |",
                    project.services(),
                    project.operations(),
                    project.types(),
                    median(Contestant.TROODON),
                    median(Contestant.COPYING),
                    median(Contestant.NOTHING),
                    ColdCompiler.median(more),
                    more[0],
                    more[more.length - 1],
                    ColdCompiler.median(more(Contestant.COPYING)),
                    median(Contestant.TROODON) / median(Contestant.NOTHING));
        }
    }

    /**
     * Compares them over some rounds, after one that does not count. Who begins changes from round to round.
     *
     * @param project the size
     * @param rounds how many count
     */
    Figures compare(SyntheticProject project, int rounds) throws IOException, InterruptedException {
        Path plain = empty("plain");
        Path complete = empty("complete");
        Path sources = empty("finished-sources");
        Path documents = empty("finished-documents");
        project.writeTo(plain);
        compiler.compile(plain, sources, Contestant.TROODON);
        copy(compiler.classes().resolve("META-INF"), documents.resolve("META-INF"));
        project.writeTo(complete);
        copy(sources, complete);
        String[] options = {
            "-A" + CopyingProcessor.SOURCES + "=" + sources, "-A" + CopyingProcessor.DOCUMENTS + "=" + documents
        };

        Map<Contestant, double[]> times = new EnumMap<>(Contestant.class);
        List<Contestant> order = new ArrayList<>(List.of(Contestant.values()));
        order.forEach(contestant -> times.put(contestant, new double[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (Contestant contestant : order) {
                double millis = compiler.compile(
                        contestant == Contestant.NOTHING ? complete : plain,
                        scratch.resolve("generated"),
                        contestant,
                        contestant == Contestant.COPYING ? options : new String[0]);
                if (round >= 0) {
                    times.get(contestant)[round] = millis;
                }
            }
            order.add(order.remove(0));
        }
        return new Figures(project, times);
    }

    private Path empty(String name) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(name));
        ColdCompiler.empty(folder);
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /**
     * Runs the comparisons and prints a table.
     *
     * @param arguments how many rounds, 11 if not said; how many for each further size, 5 if not said
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        int further = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        CompileBenchmark benchmark = new CompileBenchmark(Files.createTempDirectory("troodon-compile-benchmark"));
        System.out.println("Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + rounds + " and " + further
                + " rounds, milliseconds (medians), processor from "
                + Contestant.TROODON.location().getFileName());
        System.out.println("| services | operations | types | Troodon | copying | nothing |"
                + " more than nothing (smallest to greatest) | more than copying | ratio to nothing |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        print(benchmark.compare(new SyntheticProject(50, 500, 200), rounds));
        for (int operations : new int[] {100, 300, 1000, 3000}) {
            print(benchmark.compare(new SyntheticProject(operations / 10, operations, 200), further));
        }
        print(benchmark.compare(new SyntheticProject(1, 1000, 200), further));
    }

    private static void print(Figures figures) {
        System.out.println(figures.row());
    }
}

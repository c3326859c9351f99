package dev.troodon.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs javac in a process of its own, as a build without a daemon does. The class path is an application's, without Troodon's
 * processor; the processor path has the processor and nothing else, as in a user's build.
 */
final class ColdCompiler {
    private final Path scratch;
    private final String benchmarks = System.getProperty("java.class.path");
    private final String application = Stream.of(benchmarks.split(File.pathSeparator, -1))
            .filter(entry -> !Path.of(entry).equals(Contestant.TROODON.location()))
            .collect(Collectors.joining(File.pathSeparator));

    ColdCompiler(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Compiles into {@link #classes()}.
     *
     * @param sources the folder of the sources
     * @param generated where generated sources go
     * @param processor the processor
     * @param options for it, such as {@code -Aname=value}
     * @return wall clock milliseconds
     */
    double compile(Path sources, Path generated, Contestant processor, String... options)
            throws IOException, InterruptedException {
        Path classes = Files.createDirectories(classes());
        empty(classes);
        Files.createDirectories(generated);
        empty(generated);
        Path list = scratch.resolve("sources.txt");
        Files.write(list, javaFiles(sources));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-proc:full",
                "-processor",
                processor.processor(),
                "-processorpath",
                processorPath(processor),
                "-classpath",
                application,
                "-d",
                classes.toString(),
                "-s",
                generated.toString(),
                "-nowarn",
                "@" + list));
        command.addAll(List.of(options));
        if (Runtime.version().feature() < 21) {
            command.remove("-proc:full");
        }
        Path log = scratch.resolve("javac.log");
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (exit != 0) {
            throw new IllegalStateException("javac failed:\n" + Files.readString(log));
        }
        return millis;
    }

    /** Where classes and documents go. */
    Path classes() {
        return scratch.resolve("classes");
    }

    /** The published jar contains its libraries; the classes of a build that has not packaged it do not. */
    private String processorPath(Contestant processor) {
        Path own = processor.location();
        boolean needsLibraries = processor == Contestant.TROODON && Files.isDirectory(own);
        return needsLibraries ? benchmarks : own.toString();
    }

    static List<String> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

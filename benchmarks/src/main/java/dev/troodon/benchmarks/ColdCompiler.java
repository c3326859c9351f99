package dev.troodon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs javac in a process of its own, as a build without a daemon does. */
final class ColdCompiler {
    private final Path scratch;
    private final String classPath = System.getProperty("java.class.path");

    ColdCompiler(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Compiles.
     *
     * @param sources the folder of the sources
     * @param generated where generated sources go
     * @param processor the processor's class
     * @return wall clock milliseconds
     */
    double compile(Path sources, Path generated, String processor) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(scratch.resolve("classes"));
        empty(classes);
        Files.createDirectories(generated);
        empty(generated);
        Path list = scratch.resolve("sources.txt");
        Files.write(list, javaFiles(sources));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-proc:full",
                "-processor",
                processor,
                "-processorpath",
                classPath,
                "-classpath",
                classPath,
                "-d",
                classes.toString(),
                "-s",
                generated.toString(),
                "-nowarn",
                "@" + list));
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

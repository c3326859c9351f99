package dev.troodon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks in short: that they run and compare what they say, not how fast it is. */
class BenchmarksTest {
    @Test
    void aCompilationWithTroodonAndOneWithoutAreComparedOverTheSameSources(@TempDir Path scratch) throws Exception {
        CompileBenchmark.Figures figures = new CompileBenchmark(scratch).compare(new SyntheticProject(2, 8, 3), 1);

        assertThat(ColdCompiler.javaFiles(scratch.resolve("complete")))
                .anyMatch(file -> file.endsWith("Service1Resource.java"))
                .anyMatch(file -> file.endsWith("Service1.java"));
        assertThat(figures.row()).startsWith("| 2 | 8 | 3 |");
    }

    @Test
    void theGeneratedResourceAndTheHandWrittenOneGiveTheSameAnswers() throws Exception {
        for (String kind : new String[] {"get", "send"}) {
            assertThat(answer("post", kind)).isEqualTo(answer("by-hand", kind)).isNotEmpty();
        }
    }

    private static byte[] answer(String resource, String kind) throws Exception {
        RequestBenchmark benchmark = new RequestBenchmark();
        benchmark.resource = resource;
        benchmark.start();
        try {
            return kind.equals("get") ? benchmark.get() : benchmark.send();
        } finally {
            benchmark.stop();
        }
    }
}

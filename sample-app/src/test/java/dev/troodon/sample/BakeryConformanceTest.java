package dev.troodon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.conformance.Conformance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workflow engine exercises every operation of the bakery over HTTP, with good and with bad requests. */
class BakeryConformanceTest {
    @Test
    void everyOperationKeepsTheContract(@TempDir Path inbox) throws IOException {
        try (RunningBakery bakery = RunningBakery.open(inbox);
                TestEngine engine = TestEngine.connect(bakery.document())) {
            Report report = Conformance.of(engine)
                    .inputs("Price", Map.of("flavour", "lemon"))
                    .inputs("Order", Map.of("flavour", "lemon", "size", "SMALL"))
                    .failing("Order", Map.of("flavour", "burnt", "size", "SMALL"))
                    .inputs("AskApproval", Map.of("question", "May we have a cake?"))
                    .stimulus("AskApproval", bakery::approveEverything)
                    .inputs("FileArrived", Map.of("drawer", "orders"))
                    .stimulus("FileArrived", bakery::dropFile)
                    .inputs("TargetReached", Map.of("flavour", "lemon", "target", 25))
                    .stimulus("TargetReached", bakery::movePrice)
                    .run();

            report.assertNoDeviations();
            assertThat(report.notes()).as("what was not exercised").isEmpty();
            assertThat(engine.operations()).hasSize(5);
        }
    }
}

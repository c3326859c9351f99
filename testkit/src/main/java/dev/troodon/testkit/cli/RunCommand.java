package dev.troodon.testkit.cli;

import dev.troodon.testkit.Outcome;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.wire.Timeline;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Runs an action to its end. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Runs an action until it has ended.")
final class RunCommand extends TestkitCommand.OnOperation {
    @Override
    public Integer call() {
        try (TestEngine engine = testkit().engine(Timeline.real(), Optional.empty())) {
            Outcome outcome = engine.run(operation(), inputs(engine));
            testkit().out().println(outcome.succeeded() ? "Succeeded" : "Failed with status " + outcome.status());
            testkit().out().println(outcome.body());
            return outcome.succeeded() ? 0 : TestkitCommand.FAILED;
        }
    }
}

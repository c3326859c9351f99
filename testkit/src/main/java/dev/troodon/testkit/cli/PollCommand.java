package dev.troodon.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.PollingTrigger;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.wire.Timeline;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Polls a trigger. */
@Command(name = "poll", mixinStandardHelpOptions = true, description = "Polls a trigger and shows the events.")
final class PollCommand extends TestkitCommand.OnOperation {
    @Option(names = "--times", defaultValue = "2", description = "How many polls; the first only sets the baseline.")
    private int times;

    @Option(names = "--drain", description = "Wait until events come, and poll until there are no more.")
    private boolean drain;

    @Override
    public Integer call() {
        try (TestEngine engine = testkit().engine(Timeline.real(), Optional.empty())) {
            PollingTrigger trigger = engine.trigger(operation(), inputs(engine));
            show(trigger.poll());
            if (drain) {
                show(trigger.awaitEvents());
            }
            for (int poll = 1; poll < times && !drain; poll++) {
                show(trigger.pollWhenDue());
            }
            return testkit().verdict(engine) == 0 ? 0 : TestkitCommand.FAILED;
        }
    }

    private void show(List<JsonNode> events) {
        events.forEach(event -> testkit().out().println("Event: " + event));
        testkit().out().flush();
    }
}

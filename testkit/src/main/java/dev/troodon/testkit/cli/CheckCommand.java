package dev.troodon.testkit.cli;

import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.conformance.Conformance;
import dev.troodon.testkit.wire.FastTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Looks for deviations. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Exercises every operation with made-up inputs and lists the deviations from the contract.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable TestkitCommand parent;

    @Option(names = "--strict", description = "Demand that plain http and private callback URLs are refused.")
    private boolean strict;

    @Override
    public Integer call() {
        TestkitCommand testkit = java.util.Objects.requireNonNull(parent);
        try (TestEngine engine = testkit.engine(new FastTime(), Optional.of(exchange -> {}))) {
            Conformance suite = Conformance.of(engine);
            (strict ? suite.strictCallbacks() : suite).run();
            return testkit.verdict(engine);
        }
    }
}

package dev.troodon.testkit.cli;

import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.TestEngineBuilder;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Timeline;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 fine, 1 something failed or deviates, 2 wrong usage, 3 no document or no answer. */
@Command(
        name = "troodon-testkit",
        mixinStandardHelpOptions = true,
        description = "A workflow engine for one connector. Without a command it lists the connector's operations.",
        subcommands = {RunCommand.class, PollCommand.class, ListenCommand.class, CheckCommand.class})
public final class TestkitCommand implements Runnable {
    static final int FAILED = 1;
    static final int UNREACHABLE = 3;

    @Parameters(index = "0", paramLabel = "DOCUMENT_URL", description = "Where the connector's Swagger document is.")
    private @Nullable URI document;

    @Option(names = "--key", paramLabel = "KEY", description = "API key of the connection.")
    private @Nullable String key;

    @Option(names = "--user", paramLabel = "USER:PASSWORD", description = "User and password of the connection.")
    private @Nullable String user;

    @Option(names = "--token", paramLabel = "TOKEN", description = "OAuth 2.0 access token of the connection.")
    private @Nullable String token;

    @Option(
            names = "--callback-host",
            defaultValue = "127.0.0.1",
            description = "Host by which the connector reaches us.")
    private String callbackHost = "127.0.0.1";

    @Option(names = "--callback-port", defaultValue = "0", description = "Port for callbacks; 0 for any free one.")
    private int callbackPort;

    @Option(
            names = "--recurrence",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description = "How often to poll triggers.")
    private int recurrence;

    @Option(names = "--quiet", description = "Show no exchanges.")
    private boolean quiet;

    @Spec
    private @Nullable CommandSpec spec;

    /** Runs and exits. */
    public static void main(String[] arguments) {
        // A library logs, for nobody here: that it finds no logger is no news to whoever runs this.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, for running it inside a program. */
    public static CommandLine commandLine() {
        return new CommandLine(new TestkitCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    line.getErr().println(String.valueOf(problem.getMessage()));
                    return problem instanceof IllegalStateException ? UNREACHABLE : CommandLine.ExitCode.USAGE;
                });
    }

    @Override
    public void run() {
        try (TestEngine engine = engine(Timeline.real(), Optional.of(exchange -> {}))) {
            new Listing(out()).print(engine);
        }
    }

    /** Connects; each exchange is shown unless another listener is given. */
    TestEngine engine(Timeline timeline, Optional<Consumer<Exchange>> listener) {
        Transcript transcript = new Transcript(out());
        Consumer<Exchange> shown = quiet ? exchange -> {} : transcript::print;
        TestEngineBuilder builder = TestEngine.at(java.util.Objects.requireNonNull(document))
                .timeline(timeline)
                .patience(Duration.ofHours(1))
                .recurrence(Duration.ofSeconds(recurrence))
                .callbacksAt(callbackHost, callbackPort)
                .listener(listener.orElse(shown));
        if (key != null) {
            builder.apiKey(key);
        }
        if (user != null) {
            String[] pair = user.split(":", 2);
            builder.basic(pair[0], pair.length > 1 ? pair[1] : "");
        }
        if (token != null) {
            builder.bearer(token);
        }
        return builder.open();
    }

    PrintWriter out() {
        return java.util.Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Prints deviations; returns the exit code for them. */
    int verdict(TestEngine engine) {
        engine.report().notes().forEach(note -> out().println("Note: " + note + "."));
        engine.report().deviations().forEach(deviation -> out().println(deviation));
        int count = engine.report().deviations().size();
        out().println(count == 0 ? "No deviation from the contract." : count + " deviation(s) from the contract.");
        return count == 0 ? CommandLine.ExitCode.OK : FAILED;
    }

    /** What commands on one operation share. */
    abstract static class OnOperation implements java.util.concurrent.Callable<Integer> {
        @ParentCommand
        private @Nullable TestkitCommand parent;

        @Parameters(index = "0", paramLabel = "OPERATION", description = "An operationId of the document.")
        private String operation = "";

        @Parameters(index = "1..*", paramLabel = "KEY=VALUE", description = "Inputs by the keys that the list shows.")
        private java.util.List<String> inputs = java.util.List.of();

        TestkitCommand testkit() {
            return java.util.Objects.requireNonNull(parent);
        }

        String operation() {
            return operation;
        }

        java.util.Map<String, com.fasterxml.jackson.databind.JsonNode> inputs(TestEngine engine) {
            return new InputTexts(engine.operation(operation)).read(inputs);
        }
    }
}

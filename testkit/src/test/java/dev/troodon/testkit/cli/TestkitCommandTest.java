package dev.troodon.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.testkit.connector.ReferenceConnector;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import picocli.CommandLine;

@Execution(ExecutionMode.SAME_THREAD)
class TestkitCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private ReferenceConnector connector;

    TestkitCommandTest() throws IOException {
        connector = ReferenceConnector.honest();
    }

    @BeforeEach
    void noOutputYet() {
        assertThat(out.toString()).isEmpty();
    }

    @AfterEach
    void stop() {
        connector.close();
    }

    @Test
    void lists_what_a_designer_shows() {
        assertThat(execute()).isZero();
        assertThat(out.toString())
                .contains(
                        "OrderCake",
                        "async polling action",
                        "webhook trigger",
                        "polling trigger",
                        "one of ListFlavours")
                .doesNotContain("GetJob", "callbackUrl", "triggerState");
    }

    @Test
    void runs_an_action_and_shows_each_exchange_without_the_key() {
        assertThat(execute("run", "GetPrice", "flavour=lemon")).isZero();
        assertThat(out.toString())
                .contains("> GET ", "/prices/lemon", "< 200", "Succeeded", "\"amount\":3.5")
                .doesNotContain(ReferenceConnector.KEY);
    }

    @Test
    void an_unknown_operation_is_wrong_usage() {
        assertThat(execute("run", "Nothing")).isEqualTo(2);
        assertThat(err.toString()).contains("no operation \"Nothing\"");
    }

    @Test
    void a_missing_document_has_its_own_exit_code() {
        int code = line().execute("http://127.0.0.1:1/swagger.json");
        assertThat(code).isEqualTo(3);
    }

    @Test
    void polls_once_to_set_the_baseline() {
        assertThat(execute("poll", "FileAdded", "folder=x", "--times", "1")).isZero();
        assertThat(out.toString()).contains("< 202", "No deviation");
    }

    @Test
    void listens_and_unsubscribes() {
        assertThat(execute("listen", "PriceReached", "security=x", "--for", "100ms"))
                .isZero();
        assertThat(out.toString()).contains("< 201", "> DELETE ", "< 204").contains("sig=***");
    }

    @Test
    void checks_an_honest_connector() {
        assertThat(execute("check")).isZero();
        assertThat(out.toString()).contains("Note: FileAdded was only polled", "No deviation");
    }

    private CommandLine line() {
        return TestkitCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    private int execute(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--key", ReferenceConnector.KEY, connector.document().toString()));
        all.addAll(List.of(arguments));
        return line().execute(all.toArray(String[]::new));
    }
}

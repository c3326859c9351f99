package dev.troodon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.testkit.check.Check;
import dev.troodon.testkit.check.Checks;
import dev.troodon.testkit.check.Report;
import dev.troodon.testkit.conformance.Conformance;
import dev.troodon.testkit.connector.ReferenceConnector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenConnectorTest {
    private static final Set<String> STRICT = Set.of("plain-http-callback-is-refused", "private-callback-is-refused");
    /** Faults with which nothing more can fire, so nothing is expected to. */
    private static final Set<String> NO_EVENTS = Set.of("first-poll-hands-out-state");

    private static final Set<String> WITH_CALLBACKS = Set.of(
            "callback-is-verbatim",
            "callback-is-post",
            "callback-has-no-authorization",
            "callback-is-json",
            "callback-matches-schema",
            "event-reaches-subscriber",
            "429-is-retried",
            "callback-retry-after-is-honoured",
            "5xx-is-retried",
            "retry-repeats-content",
            "410-ends-subscription",
            "unsubscribed-is-silent",
            "subscribed-twice-delivers-once",
            "action-is-answered-once");

    static List<String> checks() {
        return Checks.all().stream().map(Check::id).toList();
    }

    @Test
    void an_honest_connector_has_no_deviation() throws IOException {
        Report report = judge("");
        assertThat(report.notes()).isEmpty();
        report.assertNoDeviations();
    }

    @Test
    void a_job_may_fail_with_404_if_it_says_why() throws IOException {
        judge("allowed: a job fails with 404").assertNoDeviations();
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowed: a key in the query", "allowed: basic", "allowed: a token"})
    void a_connection_shows_what_the_document_asks_for(String scheme) throws IOException {
        judge(scheme).assertNoDeviations();
    }

    @Test
    void a_missing_credential_is_401_and_not_403() throws IOException {
        assertThat(judge("wrong: a missing credential is 403").deviations())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.check().id()).isEqualTo("credential-is-required"));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void a_connector_broken_in_one_rule_has_exactly_that_deviation(String check) throws IOException {
        assertThat(judge(check).deviations())
                .as("deviations of a connector that breaks " + check)
                .isNotEmpty()
                .allSatisfy(deviation -> assertThat(deviation.check().id())
                        .as(deviation.toString())
                        .isEqualTo(check));
    }

    @Test
    void ids_of_checks_are_unique() {
        assertThat(checks()).doesNotHaveDuplicates();
    }

    @Test
    void the_documentation_lists_every_check() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "testkit.md"));
        assertThat(Checks.all())
                .allSatisfy(check -> assertThat(page).contains("| " + check.rule() + " | `" + check.id() + "` |"));
    }

    private static Report judge(String fault) throws IOException {
        try (ReferenceConnector connector =
                        fault.isEmpty() ? ReferenceConnector.honest() : ReferenceConnector.broken(fault);
                TestEngine engine = TestEngine.at(connector.document())
                        .apiKey(ReferenceConnector.KEY)
                        .basic("flow", ReferenceConnector.KEY)
                        .bearer(ReferenceConnector.KEY)
                        .bearerWithoutScopes(ReferenceConnector.SCOPELESS)
                        .answerWithin(Duration.ofSeconds(fault.equals("answers-in-time") ? 3 : 20))
                        .patience(
                                Duration.ofMillis(fault.equals("event-fires") || fault.equals("job-ends") ? 700 : 4000))
                        .quiet(Duration.ofMillis(150))
                        .open()) {
            Conformance suite = Conformance.of(engine).failing("OrderCake", Map.of("flavour", "burnt"));
            boolean strict = STRICT.contains(fault);
            if (!NO_EVENTS.contains(fault)) {
                suite.stimulus("FileAdded", connector::addFiles);
            }
            // Scenes around callbacks take real seconds, so they are played only where they matter.
            if (fault.isEmpty() || WITH_CALLBACKS.contains(fault)) {
                suite.stimulus("PriceReached", () -> connector.happen("/alerts"))
                        .stimulus("AskApproval", () -> connector.happen("/approvals"));
            }
            if (strict) {
                suite.strictCallbacks();
            }
            return suite.run();
        }
    }
}

package dev.troodon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.Subscription;
import dev.troodon.testkit.TestEngine;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people answer the questions of workflows. */
class NoticeBoardPageTest {
    private RunningBakery bakery;
    private TestEngine workflows;

    @BeforeEach
    void open(@TempDir Path inbox) throws IOException {
        bakery = RunningBakery.open(inbox);
        workflows = TestEngine.connect(bakery.document());
    }

    @AfterEach
    void close() {
        workflows.close();
        bakery.close();
    }

    @Test
    void thePageShowsTheQuestionAsTextAndTheAnswerReachesTheWorkflow() {
        try (Subscription waiting = ask("Is 3 < 4 & \"so on\"?", "<script>")) {
            assertThat(bakery.get("notice-board").body())
                    .contains("Is 3 &lt; 4 &amp; &quot;so on&quot;?", "asked by &lt;script&gt;")
                    .doesNotContain("<script>");

            bakery.approveEverything();

            JsonNode answer = waiting.await(1).get(0).body().json().orElseThrow();
            assertThat(answer.get("approved").asBoolean()).isTrue();
            assertThat(answer.get("comment").asText()).isEqualTo("Fine");
            assertThat(bakery.get("notice-board").body()).contains("Nobody asks anything.");
        }
    }

    @Test
    void oneCommandAnswersTheQuestionThatWaitsLongest() {
        try (Subscription first = ask("First?", "Ada");
                Subscription second = ask("Second?", "Grace")) {
            assertThat(bakery.form("notice-board", "approved=false").statusCode())
                    .isEqualTo(303);

            JsonNode answer = first.await(1).get(0).body().json().orElseThrow();
            assertThat(answer.get("approved").asBoolean()).isFalse();
            assertThat(second.notifications()).isEmpty();
            assertThat(bakery.get("notice-board").body()).contains("Second?").doesNotContain("First?");
        }
    }

    @Test
    void aQuestionIsTakenDownWhenItsWorkflowNoLongerWaits() {
        ask("Still there?", "Ada").unsubscribe();

        assertThat(bakery.get("notice-board").body()).doesNotContain("Still there?");
    }

    @Test
    void anAnswerToAQuestionThatNobodyAsksIsRefused() {
        HttpResponse<String> unknown = bakery.form("notice-board/none", "approved=true");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo("Nobody asks that any more.\n");
        assertThat(bakery.form("notice-board", "approved=true").statusCode()).isEqualTo(404);
    }

    private Subscription ask(String question, String from) {
        return workflows.listen("AskApproval", Map.of("question", question, "from", from));
    }
}

package dev.troodon.testkit.cli;

import dev.troodon.testkit.Subscription;
import dev.troodon.testkit.TestEngine;
import dev.troodon.testkit.callback.Notification;
import dev.troodon.testkit.wire.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Listens to a webhook. */
@Command(
        name = "listen",
        mixinStandardHelpOptions = true,
        description = "Subscribes to a webhook, shows what is posted, and unsubscribes.")
final class ListenCommand extends TestkitCommand.OnOperation {
    @Option(names = "--for", defaultValue = "30s", paramLabel = "TIME", description = "How long: 500ms, 30s, 5m, 1h.")
    private String time = "30s";

    @Override
    public Integer call() {
        Duration left = duration(time);
        try (TestEngine engine = testkit().engine(Timeline.real(), Optional.empty())) {
            Subscription subscription = engine.listen(operation(), inputs(engine));
            if (!subscription.active()) {
                testkit()
                        .out()
                        .println("Not subscribed: " + subscription.subscribed().answer());
                return TestkitCommand.FAILED;
            }
            long end = System.nanoTime() + left.toNanos();
            int shown = 0;
            while (System.nanoTime() < end) {
                List<Notification> posts = subscription.await(shown + 1, Duration.ofNanos(end - System.nanoTime()));
                for (Notification post : posts.subList(shown, posts.size())) {
                    testkit().out().println("Event: " + post.body());
                    testkit().out().flush();
                }
                shown = posts.size();
            }
            subscription.unsubscribe();
            return testkit().verdict(engine);
        }
    }

    private static Duration duration(String text) {
        String number = text.replaceAll("[a-z]+$", "");
        return text.endsWith("ms")
                ? Duration.ofMillis(Long.parseLong(number))
                : Duration.parse("PT" + (text.equals(number) ? text + "S" : text.toUpperCase(Locale.ROOT)));
    }
}

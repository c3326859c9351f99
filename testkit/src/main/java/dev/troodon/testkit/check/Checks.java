package dev.troodon.testkit.check;

import java.util.List;
import java.util.stream.Stream;

/** Every check there is. */
public final class Checks {
    private Checks() {}

    /** All checks, in the order of the rules they stand for. */
    public static List<Check> all() {
        return Stream.of(
                        AnswerChecks.all(),
                        PageChecks.all(),
                        RefusalChecks.all(),
                        JobChecks.all(),
                        JobDocumentChecks.all(),
                        PollChecks.all(),
                        PollStateChecks.all(),
                        PollDocumentChecks.all(),
                        SubscriptionChecks.all(),
                        NotificationChecks.all(),
                        WebhookDocumentChecks.all(),
                        AccessChecks.all(),
                        LookupChecks.all(),
                        ExtensionChecks.all(),
                        ConnectionChecks.all(),
                        DocumentChecks.all())
                .flatMap(List::stream)
                .toList();
    }
}

package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Site;
import java.time.Duration;

/** Numbers are in the range that engines accept: a run lasts 90 days at most, a split takes 100,000 items. */
final class Ranges implements OperationCheck {
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long LONGEST_RUN = Duration.ofDays(90).toSeconds();
    private static final long LONGEST_SPLIT = 100_000;

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Site site = operation.common().site();
        if (operation instanceof Operation.AsyncPollingAction job) {
            look("retryAfterSeconds", job.retryAfterSeconds(), 1, DAY, site, findings);
            look("timeoutSeconds", job.timeoutSeconds(), 0, LONGEST_RUN, site, findings);
        } else if (operation instanceof Operation.AsyncWebhookAction webhook) {
            look("timeoutSeconds", webhook.timeoutSeconds(), 0, LONGEST_RUN, site, findings);
        } else if (operation instanceof Operation.PollingTrigger poll) {
            look("retryAfterSeconds", poll.retryAfterSeconds(), 1, DAY, site, findings);
            look("limit", poll.limit(), 1, LONGEST_SPLIT, site, findings);
            look("settleSeconds", poll.settleSeconds(), 0, DAY, site, findings);
        }
    }

    private static void look(String name, long value, long least, long most, Site site, Findings findings) {
        if (value < least || value > most) {
            findings.add(ModelRule.OUT_OF_RANGE, site, name, value, least, most);
        }
    }
}

package dev.troodon.processor.check;

import com.palantir.javapoet.ClassName;
import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Operation;
import dev.troodon.processor.model.Shape;
import java.time.Instant;

/** What a polling trigger hands out can be split into one run each, and held back only by its time. */
final class PollingItems implements OperationCheck {
    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        if (!(operation instanceof Operation.PollingTrigger poll)) {
            return;
        }
        Shape item = poll.item().shape();
        if (item instanceof Shape.Binary || (!poll.batch() && !isObject(item, connector))) {
            findings.add(ModelRule.ITEM_FORM, poll.common().site(), Words.method(poll), Words.shape(item));
        }
        if (!poll.batch() && !poll.collection().isEmpty()) {
            findings.add(ModelRule.COLLECTION_OF_ONE, poll.common().site(), poll.collection(), Words.method(poll));
        }
        if (poll.settleSeconds() > 0 && !poll.position().equals(ClassName.get(Instant.class))) {
            findings.add(ModelRule.SETTLE_WITHOUT_TIME, poll.common().site(), poll.position());
        }
    }

    private static boolean isObject(Shape shape, Connector connector) {
        return shape instanceof Shape.Keyed
                || shape instanceof Shape.Any
                || Reach.bean(shape, connector).isPresent();
    }
}

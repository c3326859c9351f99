package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import dev.troodon.processor.model.Exchange;
import dev.troodon.processor.model.Input;
import dev.troodon.processor.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Headers that a document lists are ones that somebody can set. */
final class HeadersCheck implements OperationCheck {
    private static final Set<String> OF_THE_SERVER =
            Set.of("location", "retry-after", "content-length", "transfer-encoding", "connection");

    @Override
    public void check(Operation operation, Connector connector, Findings findings) {
        Exchange exchange = operation.common().exchange();
        boolean posts = operation instanceof Operation.WebhookTrigger;
        if (!posts && !exchange.notificationHeaders().isEmpty()) {
            findings.add(
                    ModelRule.NEVER_NOTIFIES,
                    exchange.notificationHeaders().get(0).site(),
                    Words.method(operation));
        }
        if (!setsHeaders(operation)) {
            for (Exchange.Header header : exchange.headers()) {
                findings.add(ModelRule.HEADER_NEVER_SET, header.site(), header.name(), Words.method(operation));
            }
        }
        Set<String> own = operation.common().existing() ? Set.of() : OF_THE_SERVER;
        names(exchange.headers(), own, "the runtime or the server sets it", findings);
        names(
                exchange.notificationHeaders(),
                Set.of("authorization"),
                "a callback's URL is its credential and no other is sent",
                findings);
    }

    private static boolean setsHeaders(Operation operation) {
        for (Input input : operation.common().inputs()) {
            if (input instanceof Input.Handle handle && handle.kind() == Input.Handle.Kind.HEADERS) {
                return true;
            }
        }
        return operation.common().existing();
    }

    private static void names(List<Exchange.Header> headers, Set<String> reserved, String reason, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Exchange.Header header : headers) {
            String name = header.name().toLowerCase(Locale.ROOT);
            if (reserved.contains(name)) {
                findings.add(ModelRule.RESPONSE_HEADER_NAME, header.site(), header.name(), reason);
            } else if (!seen.add(name)) {
                findings.add(ModelRule.RESPONSE_HEADER_NAME, header.site(), header.name(), "another header has it");
            } else if (!Tokens.isToken(name)) {
                findings.add(ModelRule.RESPONSE_HEADER_NAME, header.site(), header.name(), "HTTP allows no such name");
            }
        }
    }
}

package dev.troodon.testkit;

import dev.troodon.testkit.check.Observation;
import dev.troodon.testkit.check.Phase;
import dev.troodon.testkit.check.Urls;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Exchange;
import dev.troodon.testkit.wire.Request;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows the links of a result that comes in pages. */
final class PageRun {
    private static final int MOST = 100;

    private final Caller caller;
    private final Operation operation;
    private final String property;

    PageRun(Caller caller, Operation operation) {
        this.caller = caller;
        this.operation = operation;
        this.property =
                operation.node().path("x-ms-pageable").path("nextLinkName").asText("");
    }

    void follow(Exchange first) {
        Set<String> seen = new HashSet<>();
        Exchange page = first;
        for (Optional<URI> next = observe(first, page, seen); next.isPresent(); next = observe(first, page, seen)) {
            page = caller.call(operation, Phase.PAGE, Request.of("GET", next.get()), Optional.of(first));
        }
    }

    /** Where it goes on, if it can. */
    private Optional<URI> observe(Exchange first, Exchange page, Set<String> seen) {
        Optional<String> link = page.answer()
                .body()
                .json()
                .map(body -> body.path(property))
                .filter(value -> value.isTextual() && !value.textValue().isEmpty())
                .map(value -> value.textValue());
        boolean again = link.filter(url -> !seen.add(url) || seen.size() > MOST).isPresent();
        caller.report().observe(new Observation.Paged(operation, first, page, link, again));
        return again ? Optional.empty() : link.flatMap(Urls::parse).filter(Urls::isAbsolute);
    }
}

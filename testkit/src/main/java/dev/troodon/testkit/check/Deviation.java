package dev.troodon.testkit.check;

import dev.troodon.testkit.wire.Exchange;
import java.util.Optional;

/**
 * One place where a connector does not keep to the contract.
 *
 * @param check what was not kept
 * @param operation the id of the operation, if it is about one
 * @param found what was seen instead, without secrets
 * @param evidence the exchange that shows it
 */
public record Deviation(Check check, Optional<String> operation, String found, Optional<Exchange> evidence) {
    /** Rule, demand, finding and exchange. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append('[').append(check.rule()).append(' ').append(check.id()).append("] ");
        operation.ifPresent(id -> text.append(id).append(": "));
        text.append(check.demand()).append(" Found: ").append(found);
        evidence.ifPresent(exchange -> text.append("\n    ").append(exchange));
        return text.toString();
    }
}

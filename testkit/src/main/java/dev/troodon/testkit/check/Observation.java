package dev.troodon.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.testkit.callback.Mailbox;
import dev.troodon.testkit.callback.Notification;
import dev.troodon.testkit.document.ApiDocument;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Exchange;
import java.util.List;
import java.util.Optional;

/** Something an engine saw that checks can judge. */
public sealed interface Observation {
    /** The operation it is about, if it is about one. */
    default Optional<Operation> about() {
        return Optional.empty();
    }

    /** The exchange that shows it. */
    default Optional<Exchange> evidence() {
        return Optional.empty();
    }

    /**
     * The document was fetched.
     *
     * @param get the unauthenticated GET
     * @param preflight the OPTIONS that a browser sends first
     */
    record Fetched(ApiDocument document, Exchange get, Exchange preflight) implements Observation {
        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(get);
        }
    }

    /** An operation was read in the document. */
    record Described(Operation operation) implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }
    }

    /**
     * A well-formed request was answered, or not.
     *
     * @param origin the first exchange of the chain that this one belongs to; itself if it is the first
     */
    record Answered(Operation operation, Phase phase, Exchange exchange, Exchange origin) implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }

        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(exchange);
        }
    }

    /** A retried request ended with the given exchange: no attempt had success. */
    record GaveUp(Operation operation, Phase phase, Exchange exchange) implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }

        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(exchange);
        }
    }

    /** A job had not ended when patience did. */
    record Endless(Operation operation, Exchange exchange) implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }

        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(exchange);
        }
    }

    /** The same request was sent twice. */
    record Repeated(Operation operation, Phase phase, Exchange first, Exchange exchange) implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }

        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(exchange);
        }
    }

    /**
     * An ill-behaved request was answered.
     *
     * @param proper the answer to the well-behaved request, where there is one to compare with; else the exchange itself
     */
    record Probed(Operation operation, Probe probe, Exchange exchange, Exchange proper) implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }

        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(exchange);
        }
    }

    /** Two workflows polled the same trigger until it had nothing more; the events each got. */
    record Drained(Operation operation, List<JsonNode> one, List<JsonNode> other) implements Observation {
        /** Copies the lists. */
        public Drained {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }
    }

    /** Something was posted to a callback URL. */
    record Notified(Operation operation, Mailbox mailbox, Notification notification) implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }
    }

    /** A scene with a callback URL was played; what was posted during it. */
    record Played(Operation operation, Scene scene, List<Notification> notifications) implements Observation {
        /** Copies the list. */
        public Played {
            notifications = List.copyOf(notifications);
        }

        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }
    }

    /**
     * A page of a result arrived.
     *
     * @param origin the exchange that brought the first page
     * @param link what the page names as the next one, if it names one
     * @param again whether that page has been there already, or there is no end of them
     */
    record Paged(Operation operation, Exchange origin, Exchange exchange, Optional<String> link, boolean again)
            implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }

        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(exchange);
        }
    }

    /**
     * The connection was tested as the platform tests it.
     *
     * @param exchange with the connection's credential
     * @param stranger without one, where the operation asks for one
     */
    record ConnectionTested(Operation operation, Exchange exchange, Optional<Exchange> stranger)
            implements Observation {
        @Override
        public Optional<Operation> about() {
            return Optional.of(operation);
        }

        @Override
        public Optional<Exchange> evidence() {
            return Optional.of(exchange);
        }
    }
}

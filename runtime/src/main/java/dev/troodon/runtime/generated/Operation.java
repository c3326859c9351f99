package dev.troodon.runtime.generated;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime needs to know to answer for one operation. Immutable; one case for each of the five patterns.
 */
public sealed interface Operation {
    /**
     * The operation's name in the document.
     *
     * @return the operationId
     */
    String id();

    /**
     * Where the operation is.
     *
     * @return its path template below the connector's
     */
    String path();

    /**
     * The inputs.
     *
     * @return in the order of the service method
     */
    List<Parameter<?>> parameters();

    /**
     * What its requests and answers are.
     *
     * @return the usual unless the pattern says otherwise
     */
    default Exchange exchange() {
        return Exchange.USUAL;
    }

    /**
     * Answers at once.
     *
     * @param id the operationId
     * @param path the path template below the connector's
     * @param parameters the inputs
     * @param result what the method returns, without {@code Optional} and {@code CompletionStage}; null for nothing
     * @param exchange what its requests and answers are
     * @param invocation calls the method
     */
    record Action(
            String id,
            String path,
            List<Parameter<?>> parameters,
            @Nullable JsonType<?> result,
            Exchange exchange,
            Invocation invocation)
            implements Operation {
        /** Copies the parameters. */
        public Action {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * Answers 202 and runs as a job.
     *
     * @param id the operationId
     * @param path the path template below the connector's
     * @param parameters the inputs
     * @param result what the method returns; null for nothing
     * @param retryAfterSeconds the wait between two looks at the status
     * @param timeoutSeconds how long it may take; 0 leaves it to the runtime
     * @param restarts whether it runs again after a crash
     * @param exchange what its requests and answers are
     * @param invocation calls the method
     */
    record JobAction(
            String id,
            String path,
            List<Parameter<?>> parameters,
            @Nullable JsonType<?> result,
            int retryAfterSeconds,
            long timeoutSeconds,
            boolean restarts,
            Exchange exchange,
            Invocation invocation)
            implements Operation {
        /** Copies the parameters. */
        public JobAction {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * Answers 201 and later posts the answer to the callback.
     *
     * @param id the operationId
     * @param path the path template below the connector's
     * @param parameters the inputs
     * @param callback where the callback URL is
     * @param reply the answer's type
     * @param timeoutSeconds how long the workflow may wait; 0 leaves it to the runtime
     * @param invocation calls the method
     */
    record WebhookAction(
            String id,
            String path,
            List<Parameter<?>> parameters,
            CallbackLocation callback,
            JsonType<?> reply,
            long timeoutSeconds,
            VoidInvocation invocation)
            implements Operation {
        /** Copies the parameters. */
        public WebhookAction {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * Is polled with a cursor.
     *
     * @param id the operationId
     * @param path the path template below the connector's
     * @param parameters the inputs
     * @param item what a poll hands out
     * @param position what items are ordered by
     * @param batch whether an answer is an array
     * @param retryAfterSeconds the wait after the last of what there is
     * @param limit how many items one answer holds at the most
     * @param startsWithExisting whether a first poll delivers what is there
     * @param settleSeconds how long items are held back
     * @param collection the property of the answer that holds a batch; empty if the answer is the array
     * @param invocation calls the method
     */
    record PollingTrigger(
            String id,
            String path,
            List<Parameter<?>> parameters,
            JsonType<?> item,
            JsonType<?> position,
            boolean batch,
            int retryAfterSeconds,
            int limit,
            boolean startsWithExisting,
            int settleSeconds,
            String collection,
            Invocation invocation)
            implements Operation {
        /** Copies the parameters. */
        public PollingTrigger {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * Takes subscriptions and is told of events.
     *
     * @param id the operationId
     * @param path the path template below the connector's
     * @param parameters the filter
     * @param callback where the callback URL is
     * @param event the event's type
     * @param keys the filter's parameters that an event must equal, each under its key's name
     * @param matching asks the service
     * @param <E> the event's type
     */
    record WebhookTrigger<E>(
            String id,
            String path,
            List<Parameter<?>> parameters,
            CallbackLocation callback,
            JsonType<E> event,
            List<KeyParameter> keys,
            Matching<E> matching)
            implements Operation {
        /** Copies the lists. */
        public WebhookTrigger {
            parameters = List.copyOf(parameters);
            keys = List.copyOf(keys);
        }
    }

    /**
     * A filter parameter that an event must equal.
     *
     * @param name the key's name
     * @param parameter the parameter
     */
    record KeyParameter(String name, Parameter<?> parameter) {}

    /**
     * Where a subscribe body keeps the callback URL.
     *
     * @param path names of properties, separated by {@code /}
     * @param own whether it is a property of the service's own type, which is then given a URI that names the subscription;
     *     otherwise it stands beside the filter's properties and the service does not see it
     */
    record CallbackLocation(String path, boolean own) {}

    /**
     * Begins an operation.
     *
     * @param id the operationId
     * @param path the path template below the connector's
     * @return its builder
     */
    static OperationBuilder of(String id, String path) {
        return new OperationBuilder(id, path);
    }

    /**
     * How a job is run.
     *
     * @param retryAfterSeconds the wait between two looks at the status, at least 1
     * @param timeoutSeconds how long it may take; 0 leaves it to the runtime
     * @param restarts whether it runs again after a crash
     */
    record JobSettings(int retryAfterSeconds, long timeoutSeconds, boolean restarts) {
        /**
         * The defaults, with another wait.
         *
         * @param seconds the wait between two looks at the status
         * @return the settings
         */
        public static JobSettings retryAfter(int seconds) {
            return new JobSettings(seconds, 0, true);
        }

        /**
         * The same, with a limit.
         *
         * @param seconds how long it may take
         * @return the settings
         */
        public JobSettings timeout(long seconds) {
            return new JobSettings(retryAfterSeconds, seconds, restarts);
        }

        /**
         * The same, but never run twice.
         *
         * @return the settings
         */
        public JobSettings neverRestarted() {
            return new JobSettings(retryAfterSeconds, timeoutSeconds, false);
        }
    }

    /**
     * How a trigger is polled.
     *
     * @param batch whether an answer is an array
     * @param retryAfterSeconds the wait after the last of what there is, at least 1
     * @param limit how many items one answer holds at the most
     * @param startsWithExisting whether a first poll delivers what is there
     * @param settleSeconds how long items are held back
     * @param collection the property of the answer that holds a batch; empty if the answer is the array
     */
    record PollSettings(
            boolean batch,
            int retryAfterSeconds,
            int limit,
            boolean startsWithExisting,
            int settleSeconds,
            String collection) {
        /**
         * Arrays, one run for each item.
         *
         * @return the defaults
         */
        public static PollSettings batches() {
            return new PollSettings(true, 60, 100, false, 0, "");
        }

        /**
         * One object an answer.
         *
         * @return the defaults
         */
        public static PollSettings singly() {
            return new PollSettings(false, 60, 100, false, 0, "");
        }

        /**
         * The same, with another wait.
         *
         * @param seconds the wait after the last of what there is
         * @return the settings
         */
        public PollSettings retryAfter(int seconds) {
            return new PollSettings(batch, seconds, limit, startsWithExisting, settleSeconds, collection);
        }

        /**
         * The same, with another page size.
         *
         * @param items how many items one answer holds at the most
         * @return the settings
         */
        public PollSettings limit(int items) {
            return new PollSettings(batch, retryAfterSeconds, items, startsWithExisting, settleSeconds, collection);
        }

        /**
         * The same, but a first poll delivers what is there.
         *
         * @return the settings
         */
        public PollSettings startingWithExisting() {
            return new PollSettings(batch, retryAfterSeconds, limit, true, settleSeconds, collection);
        }

        /**
         * The same, with items held back.
         *
         * @param seconds how long
         * @return the settings
         */
        public PollSettings settling(int seconds) {
            return new PollSettings(batch, retryAfterSeconds, limit, startsWithExisting, seconds, collection);
        }

        /**
         * The same, with a batch inside an object.
         *
         * @param property the object's only property
         * @return the settings
         */
        public PollSettings within(String property) {
            return new PollSettings(batch, retryAfterSeconds, limit, startsWithExisting, settleSeconds, property);
        }
    }

    /**
     * The callback URL beside the filter's properties.
     *
     * @param property its name
     * @return the location
     */
    static CallbackLocation callbackBeside(String property) {
        return new CallbackLocation(property, false);
    }

    /**
     * The callback URL in a property of the service's own type.
     *
     * @param path names of properties, separated by {@code /}
     * @return the location
     */
    static CallbackLocation callbackWithin(String path) {
        return new CallbackLocation(path, true);
    }

    /**
     * The operation's result type.
     *
     * @return the type; empty for nothing, or where the pattern has none
     */
    default Optional<JsonType<?>> resultType() {
        if (this instanceof Action action) {
            return Optional.ofNullable(action.result());
        }
        return this instanceof JobAction job ? Optional.ofNullable(job.result()) : Optional.empty();
    }
}

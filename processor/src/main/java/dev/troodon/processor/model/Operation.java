package dev.troodon.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** One operation of a connector: a case for each of the five patterns, so that no emitter can forget one. */
public sealed interface Operation {
    /**
     * What all patterns have.
     *
     * @return the common part
     */
    Common common();

    /**
     * An action that answers at once.
     *
     * @param common the common part
     * @param result what it returns; empty for nothing
     */
    record StandardAction(Common common, Optional<Result> result) implements Operation {}

    /**
     * An action that answers 202 and is polled.
     *
     * @param common the common part
     * @param result what the job ends in; empty for nothing
     * @param retryAfterSeconds the wait between two looks
     * @param timeoutSeconds how long it may take; 0 leaves it to the runtime
     * @param restarts whether it runs again after a crash
     */
    record AsyncPollingAction(
            Common common, Optional<Result> result, int retryAfterSeconds, long timeoutSeconds, boolean restarts)
            implements Operation {}

    /**
     * An action whose answer is posted to a callback.
     *
     * @param common the common part
     * @param callback where the callback URL is
     * @param reply the answer
     * @param timeoutSeconds how long the workflow may wait; 0 leaves it to the runtime
     */
    record AsyncWebhookAction(Common common, CallbackLocation callback, Result reply, long timeoutSeconds)
            implements Operation {}

    /**
     * A trigger that is polled.
     *
     * @param common the common part
     * @param item what a poll hands out
     * @param position what items are ordered by
     * @param batch whether an answer is an array
     * @param retryAfterSeconds the wait after the last of what there is
     * @param limit how many items one answer holds at the most
     * @param startsWithExisting whether a first poll delivers what is there
     * @param settleSeconds how long items are held back
     * @param hint how to make it fire; empty if not said
     * @param collection the property of the answer that holds a batch; empty if the answer is the array
     */
    record PollingTrigger(
            Common common,
            Result item,
            TypeName position,
            boolean batch,
            int retryAfterSeconds,
            int limit,
            boolean startsWithExisting,
            int settleSeconds,
            String hint,
            String collection)
            implements Operation {}

    /**
     * A trigger that is told of events.
     *
     * @param common the common part; its inputs are the filter
     * @param callback where the callback URL is
     * @param event the event
     * @param decides whether the method returns whether an event is for a subscriber; otherwise every event is
     * @param keys filter parameters that an event must equal
     * @param hint how to make it fire; empty if not said
     */
    record WebhookTrigger(
            Common common, CallbackLocation callback, Result event, boolean decides, List<Key> keys, String hint)
            implements Operation {
        /** Copies the keys. */
        public WebhookTrigger {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A filter parameter that an event must equal.
     *
     * @param parameter the Java name of the parameter
     * @param eventProperty what {@code @Key} names; empty for the parameter's name
     * @param accessors how generated code reads it from the event, step by step, such as {@code security()}; empty where
     *     the event has no such property
     * @param site where findings are shown
     */
    record Key(String parameter, String eventProperty, List<String> accessors, Site site) {
        /** Copies the list. */
        public Key {
            accessors = List.copyOf(accessors);
        }
    }

    /**
     * Where the callback URL is in the subscribe body.
     *
     * @param path names of properties on the wire, separated by {@code /}
     * @param own whether it is a property of the service's own type
     */
    record CallbackLocation(String path, boolean own) {}

    /**
     * What a method hands out.
     *
     * @param type the Java type, without {@code Optional} and {@code CompletionStage}
     * @param shape what its JSON looks like
     * @param description a sentence, from {@code @return}; empty if there is none
     * @param dynamic where its schema is told at design time
     * @param shown what a person reads about the answer as a whole
     * @param hints what it shows or means besides
     */
    record Result(
            TypeName type,
            Shape shape,
            String description,
            Optional<Lookup.Schema> dynamic,
            Envelope shown,
            Hints hints) {
        /**
         * A result that nothing more is said about.
         *
         * @param type the Java type, without {@code Optional} and {@code CompletionStage}
         * @param shape what its JSON looks like
         * @param description a sentence, from {@code @return}; empty if there is none
         * @param dynamic where its schema is told at design time
         */
        public Result(TypeName type, Shape shape, String description, Optional<Lookup.Schema> dynamic) {
            this(type, shape, description, dynamic, Envelope.NONE, Hints.NONE);
        }
    }
}

package dev.troodon.testkit.document;

/** The pattern by which the engine calls an operation, as the document tells it. */
public enum Kind {
    /** Answers at once. */
    ACTION("action"),
    /** Documents a 202: accepted now, polled until it is done. */
    ASYNC_ACTION("async polling action"),
    /** Takes a callback URL and is no trigger: the first callback is its output. */
    WEBHOOK_ACTION("webhook action"),
    /** A trigger that the engine polls. */
    POLLING_TRIGGER("polling trigger"),
    /** A trigger that calls back. */
    WEBHOOK_TRIGGER("webhook trigger");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The name in running text. */
    public String label() {
        return label;
    }

    /** Whether the operation takes a callback URL. */
    public boolean isWebhook() {
        return this == WEBHOOK_ACTION || this == WEBHOOK_TRIGGER;
    }

    /** Whether the operation starts workflows. */
    public boolean isTrigger() {
        return this == POLLING_TRIGGER || this == WEBHOOK_TRIGGER;
    }
}

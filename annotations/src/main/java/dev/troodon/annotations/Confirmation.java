package dev.troodon.annotations;

/** Whether an AI assistant asks its user before it calls an operation. */
public enum Confirmation {
    /** Nothing is said. */
    UNSAID,
    /** The assistant asks. */
    ASK,
    /** The assistant does not ask. */
    NEVER
}

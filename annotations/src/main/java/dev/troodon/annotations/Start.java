package dev.troodon.annotations;

/** What the first poll of a workflow delivers. */
public enum Start {
    /** Nothing: only what comes later starts a run. */
    NOW,

    /** Everything that is there already. */
    EXISTING
}

package dev.troodon.annotations;

/** How many runs a poll with several new items starts. */
public enum Delivery {
    /** The answer is an array, and the workflow starts one run for each of its items. */
    BATCH,

    /** Each answer is one object and starts one run; the next poll follows at once while there are more. */
    SINGLE
}

package dev.troodon.annotations;

/** Where labels of properties are written. */
public enum LabelKey {
    /** In {@code title}, which designers look at first. */
    TITLE,
    /** In {@code x-ms-summary}. */
    SUMMARY,
    /** In both. */
    BOTH
}

package dev.troodon.annotations;

/** How prominently a designer shows an operation, a parameter or a property. */
public enum Visibility {
    /** Shown; no word in the document. */
    NORMAL,

    /** Shown first. */
    IMPORTANT,

    /** Shown on request. */
    ADVANCED,

    /** Not shown. */
    INTERNAL
}

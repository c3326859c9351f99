package dev.troodon.annotations;

/** What becomes of a JSON property that no Java property takes. */
public enum UnknownProperties {
    /** It is ignored. */
    TOLERATE,

    /** The request is answered with 400 and the name of the property. */
    REJECT
}

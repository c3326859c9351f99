package dev.troodon.annotations;

/** The HTTP method of an action. */
public enum Method {
    /** Reads; parameters travel in the path and the query. */
    GET,

    /** Acts; the one object, or the scalars together, form the body. */
    POST,

    /** Replaces; binds like {@link #POST}. */
    PUT,

    /** Changes in part; binds like {@link #POST}. */
    PATCH,

    /** Removes; binds like {@link #GET}. */
    DELETE,

    /** Asks what is possible; binds like {@link #GET}. */
    OPTIONS
}

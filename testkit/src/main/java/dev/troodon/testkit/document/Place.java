package dev.troodon.testkit.document;

/** Where in a request an input goes. */
public enum Place {
    /** Into the path. */
    PATH,
    /** Into the query. */
    QUERY,
    /** Into a header. */
    HEADER,
    /** Into a form. */
    FORM,
    /** Into the body: the whole of it, or a property. */
    BODY
}

package dev.troodon.processor.model;

/** The HTTP method of an operation. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS,
    HEAD;

    /**
     * Whether requests with this method have a body.
     *
     * @return true for POST, PUT and PATCH
     */
    public boolean hasBody() {
        return this == POST || this == PUT || this == PATCH;
    }
}

package dev.troodon.testkit.check;

/** A request that no well-behaved workflow sends, to see how it is refused. */
public enum Probe {
    /** A body that is no JSON. */
    MALFORMED_JSON("a body that is no JSON"),
    /** A value of another type than declared, in the body. */
    WRONG_TYPE("a value of the wrong type"),
    /** A required property left out. */
    MISSING_FIELD("a required field left out"),
    /** Letters where the query wants a number. */
    NON_NUMERIC_QUERY("letters in a numeric query parameter"),
    /** The first request of a chunked upload. */
    CHUNKED("the start of a chunked upload"),
    /** The status of a job that never was. */
    UNKNOWN_JOB("the status of a job that does not exist"),
    /** A trigger state that nobody handed out. */
    FORGED_STATE("a trigger state that was never handed out"),
    /** A subscription that never was. */
    UNKNOWN_SUBSCRIPTION("an unsubscribe for a subscription that does not exist"),
    /** A subscribe without a callback URL. */
    MISSING_CALLBACK("a subscribe without a callback URL"),
    /** A callback URL without scheme and host. */
    RELATIVE_CALLBACK("a relative callback URL"),
    /** A callback URL that is not for HTTP at all. */
    FOREIGN_SCHEME_CALLBACK("a callback URL of another scheme than http"),
    /** A callback URL without TLS. */
    PLAIN_HTTP_CALLBACK("a callback URL without TLS"),
    /** A callback URL into a private network. */
    PRIVATE_CALLBACK("a callback URL into a private network"),
    /** A request without the declared credential. */
    NO_CREDENTIAL("a request without the declared credential"),
    /** A request with a credential that nobody handed out. */
    WRONG_CREDENTIAL("a request with a wrong credential"),
    /** A request with a token that is not good for the demanded scopes. */
    MISSING_SCOPE("a request with a token without the demanded scopes"),
    /** A request without a credential to an operation that accepts everybody. */
    ANONYMOUS("a request without a credential to an anonymous operation"),
    /** A request without any of the headers that the engine adds. */
    NO_ENGINE_HEADERS("a request without the engine's own headers");

    private final String label;

    Probe(String label) {
        this.label = label;
    }

    /** What is sent, in running text. */
    public String label() {
        return label;
    }

    /** Whether it is bad input, which ought to be refused as the sender's fault. */
    public boolean isBadInput() {
        return this == MALFORMED_JSON || this == WRONG_TYPE || this == MISSING_FIELD || this == NON_NUMERIC_QUERY;
    }
}

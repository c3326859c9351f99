package dev.troodon.it;

import java.util.List;

/**
 * A request that a connector must refuse.
 *
 * @param what what is wrong with it
 * @param method the method
 * @param path the path below the application
 * @param body the body; null for none
 * @param headers names and values in turn; empty for the content type of JSON where there is a body
 * @param status the documented status
 * @param code the documented code in the envelope
 * @param names what the message must name
 */
public record BadInput(
        String what,
        String method,
        String path,
        String body,
        List<String> headers,
        int status,
        String code,
        String names) {

    private static final String SHOP = "connector/shop/";

    private static BadInput of(
            String what, String method, String path, String body, int status, String code, String names) {
        return new BadInput(what, method, SHOP + path, body, List.of(), status, code, names);
    }

    /**
     * All of them.
     *
     * @return what every implementation must refuse alike
     */
    public static List<BadInput> all() {
        return List.of(
                of("malformed JSON", "POST", "sales", "{\"article\": ", 400, "InvalidJson", ""),
                of("no JSON at all", "POST", "sales", "article=tea", 400, "InvalidJson", ""),
                of("an empty body", "POST", "sales", "", 400, "MissingValue", ""),
                of(
                        "a wrong type",
                        "POST",
                        "sales",
                        "{\"article\":\"tea\",\"pieces\":\"many\"}",
                        400,
                        "InvalidValue",
                        "pieces"),
                of("an array for an object", "POST", "sales", "[]", 400, "InvalidValue", ""),
                of("a missing field", "POST", "sales", "{\"pieces\":1}", 400, "MissingValue", "article"),
                of(
                        "a null for a required field",
                        "POST",
                        "sales",
                        "{\"article\":null,\"pieces\":1}",
                        400,
                        "MissingValue",
                        "article"),
                of("a non-numeric path value", "GET", "articles/abc", null, 400, "InvalidValue", "number"),
                of("a non-numeric query value", "GET", "articles/1?pieces=abc", null, 400, "InvalidValue", "pieces"),
                of("a missing query value", "GET", "article-by-name", null, 400, "MissingValue", "name"),
                of("nothing found", "GET", "article-by-name?name=none", null, 404, "NotFound", ""),
                of(
                        "a refusal of the service",
                        "POST",
                        "sales",
                        "{\"article\":\"tea\",\"pieces\":101}",
                        409,
                        "SoldOut",
                        "100"),
                of("a breakdown of the service", "GET", "breakdown", null, 500, "InternalError", ""),
                of(
                        "an oversized body",
                        "POST",
                        "sales",
                        "{\"article\":\"" + "x".repeat(70_000) + "\",\"pieces\":1}",
                        413,
                        "BodyTooLarge",
                        ""),
                of("a forged cursor", "GET", "sold?triggerState=forged", null, 400, "InvalidCursor", ""),
                of("an unknown job", "GET", "_jobs/unknown", null, 404, "NotFound", ""),
                of("no callback", "POST", "stock", "{\"article\":\"tea\"}", 400, "InvalidCallback", ""),
                of(
                        "a relative callback",
                        "POST",
                        "stock",
                        "{\"article\":\"tea\",\"callbackUrl\":\"/here\"}",
                        400,
                        "InvalidCallback",
                        ""),
                of(
                        "a callback over plain http",
                        "POST",
                        "stock",
                        "{\"article\":\"tea\",\"callbackUrl\":\"http://example.com/\"}",
                        400,
                        "InvalidCallback",
                        ""),
                of(
                        "a callback to this machine",
                        "POST",
                        "stock",
                        "{\"article\":\"tea\",\"callbackUrl\":\"https://127.0.0.1/\"}",
                        400,
                        "InvalidCallback",
                        ""),
                of(
                        "a callback to a neighbour",
                        "POST",
                        "stock",
                        "{\"article\":\"tea\",\"callbackUrl\":\"https://192.168.0.1/\"}",
                        400,
                        "InvalidCallback",
                        ""),
                new BadInput(
                        "a body that is not JSON",
                        "POST",
                        SHOP + "sales",
                        "<tea/>",
                        List.of("Content-Type", "application/xml"),
                        415,
                        "UnsupportedMediaType",
                        ""),
                new BadInput(
                        "a chunked transfer",
                        "POST",
                        SHOP + "sales",
                        null,
                        List.of("x-ms-transfer-mode", "chunked", "x-ms-content-length", "10"),
                        400,
                        "ChunkedTransferNotSupported",
                        ""));
    }

    @Override
    public String toString() {
        return what;
    }
}

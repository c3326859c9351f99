package dev.troodon.runtime.engine;

import java.util.Optional;

/**
 * The exact answer that ends a job, or the exact content of a callback.
 *
 * @param status the HTTP status; 200 for a callback's content
 * @param contentType the media type; empty where there is no body
 * @param body the bytes
 */
public record StoredAnswer(int status, Optional<String> contentType, Bytes body) {}

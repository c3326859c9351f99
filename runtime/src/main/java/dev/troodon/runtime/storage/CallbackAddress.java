package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.Bytes;

/**
 * Where a subscription posts to. Kept apart from it and handed out with a delivery only.
 *
 * @param url the URL in UTF-8, as {@link Protection} left it; a secret
 * @param hash a keyed hash of the URL, to find it by; equal for equal URLs
 * @param host the URL's host in lower case; may be logged
 */
public record CallbackAddress(Bytes url, Bytes hash, String host) {
    /** Tells the host only. */
    @Override
    public String toString() {
        return "CallbackAddress[" + host + "]";
    }
}

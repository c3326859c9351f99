package dev.troodon.runtime.callbacks;

import dev.troodon.runtime.engine.StoredAnswer;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * Posts to callbacks. Thread-safe. Follows no redirect, keeps no cookie, sends no {@code Authorization}, tries once, and
 * bounds what it reads and how long it waits.
 */
public interface CallbackSender extends AutoCloseable {
    /**
     * Posts. May block while a name is resolved, and no longer.
     *
     * @param callback the URL, used byte for byte as it was received; a secret
     * @param headers besides the content type
     * @param content what is posted
     * @return completes with how it went; does not fail
     */
    CompletionStage<CallbackOutcome> post(URI callback, Map<String, String> headers, StoredAnswer content);

    /** Ends what is under way. */
    @Override
    void close();
}

package dev.troodon.runtime.serving;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Waits for a stage where the caller has to have the value. */
final class Stages {
    private Stages() {}

    static @Nullable Object settled(@Nullable Object result) throws Exception {
        return result instanceof CompletionStage<?> stage
                ? stage.toCompletableFuture().get()
                : result;
    }
}

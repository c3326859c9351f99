package dev.troodon.runtime.serving;

import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.ServerRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers the requests of one operation. Thread-safe. */
interface OperationServer {
    /** Answers; whatever it throws becomes an error answer. */
    Answer serve(ServerRequest request) throws Exception;

    /** Answers without holding the request's thread, where the service can. */
    default CompletionStage<Answer> serveLater(ServerRequest request) throws Exception {
        return CompletableFuture.completedStage(serve(request));
    }
}

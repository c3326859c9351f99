package dev.troodon.runtime.engines;

import dev.troodon.runtime.engine.Bytes;
import dev.troodon.runtime.engine.StoredAnswer;
import java.util.Optional;

/**
 * The answers of jobs that ended otherwise than by their service. All are 4xx and none is 408 or 429: a workflow would ask a
 * 5xx, 408 or 429 again and again, though the answer is final.
 */
public final class JobEnds {
    private JobEnds() {}

    /**
     * Somebody asked it to stop.
     *
     * @return 409 {@code JobCancelled}
     */
    public static StoredAnswer cancelled() {
        return answer(409, "JobCancelled", "The job was cancelled.");
    }

    /**
     * Its deadline passed.
     *
     * @return 422 {@code JobTimedOut}
     */
    public static StoredAnswer timedOut() {
        return answer(422, "JobTimedOut", "The job took longer than it may.");
    }

    /**
     * The process that ran it died, and it must not run twice.
     *
     * @return 409 {@code JobInterrupted}
     */
    public static StoredAnswer interrupted() {
        return answer(409, "JobInterrupted", "The job was interrupted and is not started again.");
    }

    /**
     * Something around it failed.
     *
     * @return 422 {@code JobFailed}
     */
    public static StoredAnswer failed() {
        return answer(422, "JobFailed", "The job failed.");
    }

    /**
     * Its stored request does not fit the operation any more.
     *
     * @return 422 {@code JobUndecodable}
     */
    public static StoredAnswer undecodable() {
        return answer(422, "JobUndecodable", "The stored request no longer fits the operation.");
    }

    private static StoredAnswer answer(int status, String code, String message) {
        return new StoredAnswer(
                status,
                Optional.of("application/json"),
                Bytes.utf8("{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}"));
    }
}

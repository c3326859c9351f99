package dev.troodon.runtime.engines;

import java.time.Duration;

/**
 * How jobs are taken in, run and kept. Immutable.
 *
 * @param running jobs that run at the same time on this node, at least 1
 * @param waiting jobs that may wait, at least 1; who comes when it is full is told so before anything is kept
 * @param retryAfterFull what those are told to wait
 * @param timeout how long a job may take, from its acceptance, unless its operation says otherwise
 * @param retention how long a result can be read after the job's end: a workflow may ask again after a lost answer
 * @param shutdownGrace how long closing waits for running jobs
 */
public record JobRules(
        int running,
        int waiting,
        Duration retryAfterFull,
        Duration timeout,
        Duration retention,
        Duration shutdownGrace) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public JobRules {
        if (running < 1 || waiting < 1) {
            throw new IllegalArgumentException("at least one job has to run and one to wait");
        }
        if (timeout.compareTo(Duration.ZERO) <= 0 || retention.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("a job needs time to run, and its result time to be read");
        }
        if (retryAfterFull.isNegative() || shutdownGrace.isNegative()) {
            throw new IllegalArgumentException("waiting takes no negative time");
        }
    }

    /**
     * 64 run, 100,000 wait; 24 hours to finish, 48 hours to be read, 10 seconds to leave.
     *
     * @return the defaults
     */
    public static JobRules defaults() {
        return new JobRules(
                64, 100_000, Duration.ofSeconds(30), Duration.ofDays(1), Duration.ofDays(2), Duration.ofSeconds(10));
    }

    /**
     * The same, with other bounds.
     *
     * @param atOnce jobs that run at the same time
     * @param queued jobs that may wait
     * @return the rules
     */
    public JobRules withBounds(int atOnce, int queued) {
        return new JobRules(atOnce, queued, retryAfterFull, timeout, retention, shutdownGrace);
    }

    /**
     * The same, with other times.
     *
     * @param limit how long a job may take
     * @param kept how long its result can be read
     * @return the rules
     */
    public JobRules withTimes(Duration limit, Duration kept) {
        return new JobRules(running, waiting, retryAfterFull, limit, kept, shutdownGrace);
    }

    /**
     * The same, with another patience at the end.
     *
     * @param grace how long closing waits for running jobs
     * @return the rules
     */
    public JobRules withShutdownGrace(Duration grace) {
        return new JobRules(running, waiting, retryAfterFull, timeout, retention, grace);
    }
}

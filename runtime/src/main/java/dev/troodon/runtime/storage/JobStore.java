package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.StoredAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps jobs. Thread-safe; every command is atomic. */
public interface JobStore {
    /**
     * Keeps a job that waits, and makes it due at once.
     *
     * @param job a job in state {@link Job.State#WAITING}
     * @param idempotencyKey if a job that is still kept was accepted for the same operation and tenant under the same key,
     *     nothing happens and that job is the answer, also when there is no room
     * @param capacity how many jobs may wait, over all operations
     * @return the job, the earlier job, or that there is no room
     */
    Admission<Job> accept(Job job, Optional<String> idempotencyKey, Capacity capacity);

    /**
     * A job as it stands.
     *
     * @param id its id
     * @param now jobs to be forgotten by now are not found
     * @return the job
     */
    Optional<Job> find(String id, Instant now);

    /**
     * Notes that a job begins: it runs, and its attempts grow by one. One that runs already begins again, since whoever ran
     * it has died.
     *
     * @param id its id
     * @return the job as it is now; empty if it is unknown or has ended
     */
    Optional<Job> begin(String id);

    /**
     * Notes how far a running job is.
     *
     * @param id its id
     * @param progress what it tells
     */
    void progress(String id, Job.Progress progress);

    /**
     * Ends a job. Only the first end counts.
     *
     * @param id its id
     * @param answer its final answer
     * @param forgetAt when it may be forgotten
     * @return whether this was the first
     */
    boolean finish(String id, StoredAnswer answer, Instant forgetAt);

    /**
     * Asks a job to stop. One that waits ends with the answer given; one that runs is marked; one that has ended stays as
     * it is.
     *
     * @param id its id
     * @param ifWaiting the final answer of one that waits
     * @param forgetAt when one that ended by this may be forgotten
     * @return the job as it is now; empty if it is unknown
     */
    Optional<Job> requestCancel(String id, StoredAnswer ifWaiting, Instant forgetAt);

    /**
     * Which of these are asked to stop and have not ended.
     *
     * @param ids jobs that run on this node
     * @return a part of them
     */
    Set<String> cancelRequested(Set<String> ids);

    /**
     * Jobs whose deadline has passed, that have not ended and are not asked to stop.
     *
     * @param now deadlines before or at this have passed
     * @param limit at most so many
     * @return their ids, the longest overdue first
     */
    List<String> overdue(Instant now, int limit);

    /**
     * Forgets ended jobs whose time has come.
     *
     * @param now those to be forgotten before or at this
     * @param limit at most so many
     * @return how many are gone
     */
    int purge(Instant now, int limit);
}

package dev.troodon.runtime.storage;

import java.util.concurrent.CompletionStage;

/**
 * Does work that is due. Work is handed out at least once: again after a crash, and again with growing delays while the
 * stage fails. It is not handed out a second time on this node before the stage has completed.
 */
@FunctionalInterface
public interface WorkHandler {
    /**
     * Begins to do it; returns at once.
     *
     * @param work what is due
     * @return completes when it is done or put off; failing means that it is to be tried again
     */
    CompletionStage<WorkResult> run(Work work);
}

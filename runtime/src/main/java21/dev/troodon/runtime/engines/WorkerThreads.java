package dev.troodon.runtime.engines;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads for work that may block: virtual ones. Takes the place of the class of the same name from Java 21 on. */
final class WorkerThreads {
    private WorkerThreads() {}

    /** An executor that starts a thread for each task; whoever uses it bounds what is submitted. */
    static ExecutorService open(String name, int most) {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 1).factory());
    }
}

package dev.troodon.runtime.engines;

import dev.troodon.runtime.storage.JobStore;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether a job that runs on this node was asked on another one to stop, or does not stop. */
final class CancellationWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CancellationWatch.class);

    private final RunningJobs running;
    private final JobStore store;
    private final CountDownLatch closed = new CountDownLatch(1);

    CancellationWatch(RunningJobs running, JobStore store) {
        this.running = running;
        this.store = store;
    }

    void start() {
        Thread thread = new Thread(this::watch, "troodon-watch");
        thread.setDaemon(true);
        thread.start();
    }

    void close() {
        closed.countDown();
    }

    private void watch() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        running.giveUpOverdue();
        try {
            running.heed(store);
        } catch (RuntimeException e) {
            LOG.warn("Whether jobs were asked to stop could not be read; trying again", e);
        }
    }
}

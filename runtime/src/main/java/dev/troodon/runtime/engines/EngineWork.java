package dev.troodon.runtime.engines;

import dev.troodon.runtime.storage.Work;
import dev.troodon.runtime.storage.WorkHandler;
import dev.troodon.runtime.storage.WorkResult;
import java.util.concurrent.CompletionStage;

/** Hands each kind of work to whoever does it. */
record EngineWork(JobRunner jobs, FanOut fanOut, Deliverer deliverer, Housekeeper housekeeper) implements WorkHandler {
    @Override
    public CompletionStage<WorkResult> run(Work work) {
        if (work instanceof Work.RunJob job) {
            return jobs.run(job.jobId());
        }
        if (work instanceof Work.FanOut event) {
            return fanOut.run(event.eventId());
        }
        if (work instanceof Work.Deliver delivery) {
            return deliverer.run(delivery.deliveryId(), delivery.host());
        }
        return housekeeper.run();
    }
}

package dev.troodon.runtime.jdbc;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.troodon.runtime.storage.Work;
import dev.troodon.runtime.storage.WorkHandler;
import dev.troodon.runtime.storage.WorkLimits;
import dev.troodon.runtime.storage.WorkResult;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * Hands out due work through db-scheduler: one scheduler for each {@link Lane}, so that none waits for another's threads. A
 * thread stays with its work until that has a result; meanwhile heartbeats tell the other nodes that it is in good hands.
 */
final class Workers {
    private static final Duration NOT_HERE = Duration.ofSeconds(2);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);
    private static final Duration NEVER = Duration.ofDays(36_500);
    private static final double REFILL = 0.5;
    private static final double NEVER_MORE_THAN_THREADS = 1.0;

    private final Map<Lane, Scheduler> schedulers = new EnumMap<>(Lane.class);
    private final java.time.Clock clock;

    private Workers(java.time.Clock clock) {
        this.clock = clock;
    }

    static Workers start(
            DataSource database, Pace pace, java.time.Clock clock, WorkHandler handler, WorkLimits limits) {
        Workers workers = new Workers(clock);
        Hands hands = new Hands(handler);
        workers.add(
                database,
                pace,
                Lane.JOBS,
                limits.jobs(),
                List.of(workers.task(Lane.JOBS, hands, (id, data) -> new Work.RunJob(id))));
        CustomTask<String> housekeeping = Tasks.custom("housekeeping", String.class)
                .scheduleOnStartup("all", "", now -> now.plus(limits.housekeeping()))
                .onFailure((failed, operations) -> operations.reschedule(failed, workers.again(failed)))
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((instance, context) -> {
                    hands.take(new Work.Housekeeping());
                    return (complete, operations) ->
                            operations.reschedule(complete, clock.instant().plus(limits.housekeeping()));
                });
        workers.add(
                database,
                pace,
                Lane.EVENTS,
                limits.fanOuts() + 1,
                List.of(workers.task(Lane.EVENTS, hands, (id, data) -> new Work.FanOut(id)), housekeeping));
        workers.add(
                database,
                pace,
                Lane.DELIVERIES,
                limits.deliveries(),
                List.of(workers.task(Lane.DELIVERIES, hands, Work.Deliver::new)));
        workers.schedulers.values().forEach(Scheduler::start);
        return workers;
    }

    /** Looks at once for what is due in a lane, instead of at the next round. */
    void wake(Lane lane) {
        Scheduler scheduler = schedulers.get(lane);
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    void pause() {
        schedulers.values().forEach(Scheduler::pause);
    }

    void stop() {
        schedulers.values().forEach(Scheduler::stop);
    }

    private void add(DataSource database, Pace pace, Lane lane, int threads, List<CustomTask<String>> tasks) {
        SchedulerBuilder builder = Scheduler.create(database, List.of())
                .startTasks(tasks)
                .tableName(lane.table())
                .schedulerName(new SchedulerName.Fixed(pace.node()))
                .threads(threads)
                .serializer(new TextSerializer())
                .clock(now())
                .pollingInterval(pace.poll())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(pace.missedHeartbeats())
                .deleteUnresolvedAfter(NEVER)
                .failureLogging(LogLevel.WARN, true)
                .shutdownMaxWait(pace.shutdown());
        schedulers.put(
                lane,
                (pace.locksWhenFetching()
                                ? builder.pollUsingLockAndFetch(REFILL, NEVER_MORE_THAN_THREADS)
                                : builder.pollUsingFetch(REFILL, NEVER_MORE_THAN_THREADS))
                        .build());
    }

    private CustomTask<String> task(Lane lane, Hands hands, BiFunction<String, String, Work> work) {
        return Tasks.custom(lane.task(), String.class)
                .onFailure((failed, operations) -> operations.reschedule(failed, again(failed)))
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, clock.instant()))
                .execute((instance, context) ->
                        completion(hands.take(work.apply(instance.getId(), instance.getData()))));
    }

    private CompletionHandler<String> completion(WorkResult result) {
        return (complete, operations) -> complete(result, complete, operations);
    }

    private void complete(WorkResult result, ExecutionComplete complete, ExecutionOperations<String> operations) {
        if (result instanceof WorkResult.Again again) {
            operations.reschedule(complete, again.due());
        } else if (result instanceof WorkResult.NotHere) {
            operations.reschedule(complete, clock.instant().plus(NOT_HERE));
        } else {
            operations.stop();
        }
    }

    private Instant again(ExecutionComplete failed) {
        int failures = Math.min(failed.getExecution().consecutiveFailures, 10);
        Duration doubled = Duration.ofSeconds(1L << failures);
        return clock.instant().plus(doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF);
    }

    private Clock now() {
        return clock::instant;
    }

    /** Waits for the outcome of work that was handed over. */
    private record Hands(WorkHandler handler) {
        WorkResult take(Work work) {
            try {
                return handler.run(work).toCompletableFuture().get();
            } catch (InterruptedException e) {
                // Not passed on: the thread has yet to write that others may take the work up.
                throw new InterruptedWorkException();
            } catch (ExecutionException e) {
                throw new CompletionException(e.getCause());
            }
        }
    }
}

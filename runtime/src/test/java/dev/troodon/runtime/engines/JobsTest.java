package dev.troodon.runtime.engines;

import static dev.troodon.runtime.engines.Samples.ORDER;
import static dev.troodon.runtime.engines.Samples.accepted;
import static dev.troodon.runtime.engines.Samples.engines;
import static dev.troodon.runtime.engines.Samples.job;
import static dev.troodon.runtime.engines.Samples.json;
import static dev.troodon.runtime.engines.Samples.limited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.troodon.handles.Caller;
import dev.troodon.handles.JobContext;
import dev.troodon.runtime.AroundJob;
import dev.troodon.runtime.JobInfo;
import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Job;
import dev.troodon.runtime.engine.JobBody;
import dev.troodon.runtime.storage.Capacity;
import dev.troodon.runtime.storage.memory.MemoryStorage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class JobsTest {
    @Test
    void a_job_ends_with_the_answer_of_its_body_and_can_be_read_twice() {
        try (Engines engines = engines().open()) {
            engines.jobs().register(ORDER, echo());

            Job job = accepted(engines.jobs().accept(job("\"cake\"")));

            assertThat(ended(engines, job.id()).answer()).contains(json("\"cake\""));
            assertThat(ended(engines, job.id()).answer()).contains(json("\"cake\""));
        }
    }

    @Test
    void a_burst_of_10_000_jobs_ends_each_with_its_own_result_and_without_a_thread_each() {
        AtomicInteger mostThreads = new AtomicInteger();
        JobBody body = (job, context) -> {
            mostThreads.accumulateAndGet(Thread.activeCount(), Math::max);
            return CompletableFuture.completedFuture(json(job.request().body().asUtf8()));
        };
        try (Engines engines =
                engines().jobRules(JobRules.defaults().withBounds(16, 20_000)).open()) {
            List<Job> jobs = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                jobs.add(accepted(engines.jobs().accept(job("{\"n\":" + i + "}"))));
            }
            engines.jobs().register(ORDER, body);

            ended(engines, jobs.get(9_999).id());
            for (int i = 0; i < 10_000; i++) {
                assertThat(ended(engines, jobs.get(i).id()).answer()).contains(json("{\"n\":" + i + "}"));
            }
            assertThat(mostThreads).hasValueLessThan(100);
        }
    }

    @Test
    void beyond_the_bound_nothing_is_kept() {
        CountDownLatch release = new CountDownLatch(1);
        try (Engines engines =
                engines().jobRules(JobRules.defaults().withBounds(1, 2)).open()) {
            engines.jobs().register(ORDER, blockedBy(release));
            Job first = accepted(engines.jobs().accept(job("1")));
            await().until(() -> state(engines, first) == Job.State.RUNNING);

            accepted(engines.jobs().accept(job("2")));
            accepted(engines.jobs().accept(job("3")));

            assertThat(engines.jobs().accept(job("4")))
                    .isEqualTo(new Admission.Full<>(JobRules.defaults().retryAfterFull()));
            release.countDown();
        }
    }

    @Test
    void a_waiting_job_is_cancelled_at_once() {
        CountDownLatch release = new CountDownLatch(1);
        try (Engines engines =
                engines().jobRules(JobRules.defaults().withBounds(1, 10)).open()) {
            engines.jobs().register(ORDER, blockedBy(release));
            Job running = accepted(engines.jobs().accept(job("1")));
            await().until(() -> state(engines, running) == Job.State.RUNNING);
            Job waiting = accepted(engines.jobs().accept(job("2")));

            assertThat(engines.jobs().cancel(waiting.id())).isTrue();

            assertThat(engines.jobs().find(waiting.id()).flatMap(Job::answer)).contains(JobEnds.cancelled());
            release.countDown();
        }
    }

    @Test
    void a_running_job_is_told_of_its_cancellation() {
        try (Engines engines = engines().open()) {
            engines.jobs().register(ORDER, untilCancelled());
            Job job = accepted(engines.jobs().accept(job("1")));
            await().until(() -> state(engines, job) == Job.State.RUNNING);

            engines.jobs().cancel(job.id());

            assertThat(ended(engines, job.id()).answer()).contains(JobEnds.cancelled());
        }
    }

    @Test
    void a_job_that_ignores_its_cancellation_keeps_its_own_answer() {
        CountDownLatch release = new CountDownLatch(1);
        try (Engines engines = engines().open()) {
            engines.jobs().register(ORDER, blockedBy(release));
            Job job = accepted(engines.jobs().accept(job("1")));
            await().until(() -> state(engines, job) == Job.State.RUNNING);

            engines.jobs().cancel(job.id());
            release.countDown();

            assertThat(ended(engines, job.id()).answer()).contains(json("1"));
        }
    }

    @Test
    void a_deadline_cancels_a_running_and_a_waiting_job() {
        try (Engines engines =
                engines().jobRules(JobRules.defaults().withBounds(1, 10)).open()) {
            engines.jobs().register(ORDER, untilCancelled());
            Job running = accepted(engines.jobs().accept(limited(job("1"), Duration.ofSeconds(2))));
            Job waiting = accepted(engines.jobs().accept(limited(job("2"), Duration.ofMillis(300))));

            assertThat(ended(engines, waiting.id()).answer()).contains(JobEnds.timedOut());
            assertThat(ended(engines, running.id()).answer()).contains(JobEnds.timedOut());
        }
    }

    @Test
    void progress_is_shown_while_a_job_runs() {
        CountDownLatch release = new CountDownLatch(1);
        JobBody body = (job, context) -> {
            context.progress(40, "in the oven");
            return blockedBy(release).run(job, context);
        };
        try (Engines engines = engines().open()) {
            engines.jobs().register(ORDER, body);
            Job job = accepted(engines.jobs().accept(job("1")));

            await().untilAsserted(() -> assertThat(engines.jobs().find(job.id()).flatMap(Job::progress))
                    .contains(new Job.Progress(40, "in the oven")));
            release.countDown();
        }
    }

    @Test
    void a_job_of_an_operation_that_is_not_registered_yet_waits_for_it() {
        try (Engines engines = engines().open()) {
            Job job = accepted(engines.jobs().accept(job("1")));
            await().pollDelay(Duration.ofMillis(300)).until(() -> state(engines, job) == Job.State.WAITING);

            engines.jobs().register(ORDER, echo());

            assertThat(ended(engines, job.id()).attempts()).isEqualTo(1);
        }
    }

    @Test
    void a_fault_around_a_job_ends_it_as_failed_and_not_again_and_again() {
        AtomicInteger runs = new AtomicInteger();
        JobBody body = (job, context) -> {
            runs.incrementAndGet();
            throw new StackOverflowError("deep");
        };
        try (Engines engines = engines().open()) {
            engines.jobs().register(ORDER, body);

            Job job = accepted(engines.jobs().accept(job("1")));

            assertThat(ended(engines, job.id()).answer()).contains(JobEnds.failed());
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void the_hook_runs_around_the_job_and_its_failure_is_the_jobs() {
        AtomicReference<JobInfo> seen = new AtomicReference<>();
        AroundJob commitFails = (info, run) -> {
            seen.set(info);
            assertThat(run.call()).isEqualTo(AroundJob.Ending.SUCCEEDED);
            throw new IllegalStateException("the commit failed");
        };
        try (Engines engines = engines().aroundJob(commitFails).open()) {
            engines.jobs().register(ORDER, echo());

            Job job = accepted(engines.jobs().accept(job("1")));

            assertThat(ended(engines, job.id()).answer()).contains(JobEnds.failed());
            assertThat(seen.get()).isEqualTo(new JobInfo(job.id(), ORDER, job.caller(), Optional.of("run-1"), 1));
        }
    }

    @Test
    void the_logging_context_names_the_run() {
        AtomicReference<String> tracking = new AtomicReference<>();
        JobBody body = (job, context) -> {
            tracking.set(MDC.get("troodon.tracking"));
            return CompletableFuture.completedFuture(json("1"));
        };
        try (Engines engines = engines().open()) {
            engines.jobs().register(ORDER, body);

            ended(engines, accepted(engines.jobs().accept(job("1"))).id());

            assertThat(tracking).hasValue("run-1");
        }
    }

    @Test
    void rule_2_8_no_end_of_ours_is_a_status_that_a_workflow_would_ask_again() {
        assertThat(List.of(
                        JobEnds.cancelled(),
                        JobEnds.timedOut(),
                        JobEnds.interrupted(),
                        JobEnds.failed(),
                        JobEnds.undecodable()))
                .allSatisfy(end -> {
                    assertThat(end.status()).isBetween(400, 499).isNotIn(408, 429);
                    assertThat(end.body().asUtf8())
                            .matches("\\{\"error\":\\{\"code\":\"Job\\w+\",\"message\":\".+\"}}");
                });
    }

    @Test
    void a_job_that_must_not_run_twice_ends_as_interrupted_after_a_crash() {
        MemoryStorage storage = new MemoryStorage(Clock.systemUTC());
        AtomicInteger runs = new AtomicInteger();
        Job crashed = begunBeforeACrash(storage, false);
        Job restarted = begunBeforeACrash(storage, true);
        try (Engines engines = Engines.over(storage).open()) {
            engines.jobs().register(ORDER, (job, context) -> {
                runs.incrementAndGet();
                return CompletableFuture.completedFuture(json("" + context.attempt()));
            });

            assertThat(ended(engines, crashed.id()).answer()).contains(JobEnds.interrupted());
            assertThat(ended(engines, restarted.id()).answer()).contains(json("2"));
            assertThat(runs).hasValue(1);
        }
    }

    @Test
    void closing_waits_for_a_running_job_and_an_interrupted_one_gets_no_answer() {
        MemoryStorage storage = new MemoryStorage(Clock.systemUTC());
        JobRules brief = JobRules.defaults().withShutdownGrace(Duration.ofSeconds(1));
        Engines engines = Engines.over(storage).jobRules(brief).open();
        engines.jobs().register(ORDER, (job, context) -> {
            sleep(job.request().body().asUtf8());
            return CompletableFuture.completedFuture(json("done"));
        });
        Job quick = accepted(engines.jobs().accept(job("300")));
        Job slow = accepted(engines.jobs().accept(job("60000")));
        await().until(() -> state(engines, quick) == Job.State.RUNNING && state(engines, slow) == Job.State.RUNNING);

        engines.close();

        assertThat(engines.jobs().find(quick.id()).flatMap(Job::answer)).contains(json("done"));
        await().during(Duration.ofMillis(200)).until(() -> state(engines, slow) == Job.State.RUNNING);
    }

    @Test
    void a_result_is_forgotten_when_its_retention_is_over() {
        JobRules forgetful = JobRules.defaults().withTimes(Duration.ofHours(1), Duration.ofMillis(400));
        try (Engines engines = engines().jobRules(forgetful).open()) {
            engines.jobs().register(ORDER, echo());

            Job job = accepted(engines.jobs().accept(job("1")));
            ended(engines, job.id());

            await().until(() -> engines.jobs().find(job.id()).isEmpty());
            assertThat(engines.jobs().cancel(job.id())).isFalse();
        }
    }

    private static Job begunBeforeACrash(MemoryStorage storage, boolean restarts) {
        Instant now = Instant.now();
        Job job = new Job(
                "job-" + restarts,
                ORDER,
                "1.0.0",
                Caller.ANONYMOUS,
                Optional.empty(),
                Samples.request("1"),
                now,
                now.plusSeconds(60),
                restarts,
                Job.State.WAITING,
                0,
                false,
                Optional.empty(),
                Optional.empty());
        storage.jobs().accept(job, Optional.empty(), new Capacity(10, Duration.ZERO));
        return storage.jobs().begin(job.id()).orElseThrow();
    }

    private static void sleep(String millis) {
        try {
            Thread.sleep(Long.parseLong(millis));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JobBody echo() {
        return (job, context) ->
                CompletableFuture.completedFuture(json(job.request().body().asUtf8()));
    }

    private static JobBody blockedBy(CountDownLatch latch) {
        return (job, context) -> {
            try {
                latch.await();
            } catch (InterruptedException e) {
                return CompletableFuture.failedFuture(e);
            }
            return echo().run(job, context);
        };
    }

    private static JobBody untilCancelled() {
        return (job, context) -> {
            while (true) {
                context.checkCancelled();
                pause(context);
            }
        };
    }

    private static void pause(JobContext context) {
        try {
            context.deadline();
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Job.State state(Engines engines, Job job) {
        return engines.jobs().find(job.id()).orElseThrow().state();
    }

    private static Job ended(Engines engines, String id) {
        await().atMost(Duration.ofSeconds(30))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> engines.jobs().find(id).orElseThrow().state() == Job.State.ENDED);
        return engines.jobs().find(id).orElseThrow();
    }
}

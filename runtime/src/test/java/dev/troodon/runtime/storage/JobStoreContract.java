package dev.troodon.runtime.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.engine.Admission;
import dev.troodon.runtime.engine.Job;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How jobs are kept. */
public abstract class JobStoreContract extends StorageContract {
    @Test
    void an_accepted_job_is_found_as_it_was_given() {
        Job job = job();

        assertThat(storage.jobs().accept(job, Optional.empty(), ROOM)).isEqualTo(new Admission.Accepted<>(job));

        assertThat(storage.jobs().find(job.id(), now)).contains(job);
        assertThat(storage.jobs().find("nobody", now)).isEmpty();
    }

    @Test
    void a_repeated_key_gives_the_earlier_job_within_operation_and_tenant_only() {
        Job first = accept(job(), "key");
        Job again = job();
        Job otherTenant = job(ORDER, Caller.named("ann").within("south"), later());
        Job otherOperation = job(ASK, first.caller(), later());

        assertThat(storage.jobs().accept(again, Optional.of("key"), new Capacity(1, Duration.ZERO)))
                .isEqualTo(new Admission.Repeated<>(first));
        assertThat(storage.jobs().find(again.id(), now)).isEmpty();
        assertThat(storage.jobs().accept(otherTenant, Optional.of("key"), ROOM)).isInstanceOf(Admission.Accepted.class);
        assertThat(storage.jobs().accept(otherOperation, Optional.of("key"), ROOM))
                .isInstanceOf(Admission.Accepted.class);
    }

    @Test
    void a_repeated_key_shows_the_earlier_job_as_it_is_by_now() {
        Job first = accept(job(), "key");
        storage.jobs().begin(first.id());
        storage.jobs().finish(first.id(), answer("1"), later());

        assertThat(storage.jobs().accept(job(), Optional.of("key"), ROOM))
                .isEqualTo(new Admission.Repeated<>(
                        storage.jobs().find(first.id(), now).orElseThrow()));
    }

    @Test
    void without_room_nothing_is_kept_and_running_jobs_take_none() {
        Capacity one = new Capacity(1, Duration.ofSeconds(7));
        Job first = accept(job());
        Job second = job();

        assertThat(storage.jobs().accept(second, Optional.empty(), one))
                .isEqualTo(new Admission.Full<>(Duration.ofSeconds(7)));
        assertThat(storage.jobs().find(second.id(), now)).isEmpty();

        storage.jobs().begin(first.id());
        assertThat(storage.jobs().accept(second, Optional.empty(), one)).isInstanceOf(Admission.Accepted.class);
    }

    @Test
    void beginning_counts_attempts_and_an_ended_job_does_not_begin() {
        Job job = accept(job());

        assertThat(storage.jobs().begin(job.id()).orElseThrow().attempts()).isEqualTo(1);
        Job second = storage.jobs().begin(job.id()).orElseThrow();
        assertThat(second.attempts()).isEqualTo(2);
        assertThat(second.state()).isEqualTo(Job.State.RUNNING);

        storage.jobs().finish(job.id(), answer("1"), later());
        assertThat(storage.jobs().begin(job.id())).isEmpty();
        assertThat(storage.jobs().begin("nobody")).isEmpty();
    }

    @Test
    void only_the_first_end_counts_also_when_many_come_at_once() throws Exception {
        Job job = accept(job());
        storage.jobs().begin(job.id());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            long firsts = 0;
            var ends = threads.invokeAll(IntStream.range(0, 32)
                    .<Callable<Boolean>>mapToObj(n -> () -> storage.jobs().finish(job.id(), answer("" + n), later()))
                    .toList());
            for (var end : ends) {
                firsts += end.get() ? 1 : 0;
            }
            assertThat(firsts).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        Job ended = storage.jobs().find(job.id(), now).orElseThrow();
        assertThat(ended.state()).isEqualTo(Job.State.ENDED);
        assertThat(ended.answer()).isPresent();
    }

    @Test
    void progress_is_kept_until_a_job_ends() {
        Job job = accept(job());
        storage.jobs().begin(job.id());

        storage.jobs().progress(job.id(), new Job.Progress(40, "baking"));
        storage.jobs().finish(job.id(), answer("1"), later());
        storage.jobs().progress(job.id(), new Job.Progress(90, "too late"));

        assertThat(storage.jobs().find(job.id(), now).orElseThrow().progress())
                .contains(new Job.Progress(40, "baking"));
    }

    @Test
    void a_waiting_job_that_is_asked_to_stop_ends_and_a_running_one_is_marked() {
        Job waiting = accept(job());
        Job running = accept(job());
        storage.jobs().begin(running.id());

        Job ended = storage.jobs()
                .requestCancel(waiting.id(), answer("stopped"), later())
                .orElseThrow();
        Job marked = storage.jobs()
                .requestCancel(running.id(), answer("stopped"), later())
                .orElseThrow();

        assertThat(ended.answer()).contains(answer("stopped"));
        assertThat(marked.state()).isEqualTo(Job.State.RUNNING);
        assertThat(marked.cancelRequested()).isTrue();
        assertThat(storage.jobs().cancelRequested(Set.of(waiting.id(), running.id(), "nobody")))
                .containsExactly(running.id());
        assertThat(storage.jobs().requestCancel("nobody", answer("x"), later())).isEmpty();
        assertThat(storage.jobs().finish(running.id(), answer("own"), later())).isTrue();
    }

    @Test
    void an_ended_job_stays_as_it_is() {
        Job job = accept(job());
        storage.jobs().begin(job.id());
        storage.jobs().finish(job.id(), answer("1"), later());
        Job ended = storage.jobs().find(job.id(), now).orElseThrow();

        assertThat(storage.jobs().requestCancel(job.id(), answer("x"), later())).contains(ended);
    }

    @Test
    void overdue_are_those_whose_deadline_has_passed_the_longest_first() {
        Job second = accept(job(ORDER, Caller.ANONYMOUS, now.minusSeconds(1)));
        Job first = accept(job(ORDER, Caller.ANONYMOUS, now.minusSeconds(2)));
        Job ended = accept(job(ORDER, Caller.ANONYMOUS, now.minusSeconds(3)));
        Job marked = accept(job(ORDER, Caller.ANONYMOUS, now.minusSeconds(4)));
        accept(job());
        storage.jobs().finish(ended.id(), answer("1"), later());
        storage.jobs().begin(marked.id());
        storage.jobs().requestCancel(marked.id(), answer("x"), later());

        assertThat(storage.jobs().overdue(now, 10)).containsExactly(first.id(), second.id());
        assertThat(storage.jobs().overdue(now, 1)).containsExactly(first.id());
    }

    @Test
    void what_is_to_be_forgotten_is_not_found_and_purged_in_steps() {
        Job first = accept(job(), "key");
        Job second = accept(job());
        Job open = accept(job());
        storage.jobs().finish(first.id(), answer("1"), now);
        storage.jobs().finish(second.id(), answer("2"), now);

        assertThat(storage.jobs().find(first.id(), now.minusMillis(1))).isPresent();
        assertThat(storage.jobs().find(first.id(), now)).isEmpty();
        assertThat(storage.jobs().purge(now.minusMillis(1), 10)).isZero();
        assertThat(storage.jobs().purge(now, 1)).isEqualTo(1);
        assertThat(storage.jobs().purge(now, 10)).isEqualTo(1);
        assertThat(storage.jobs().find(open.id(), now)).isPresent();
        assertThat(storage.jobs().accept(job(), Optional.of("key"), ROOM)).isInstanceOf(Admission.Accepted.class);
    }

    private Job accept(Job job) {
        storage.jobs().accept(job, Optional.empty(), ROOM);
        return job;
    }

    private Job accept(Job job, String key) {
        storage.jobs().accept(job, Optional.of(key), ROOM);
        return job;
    }
}

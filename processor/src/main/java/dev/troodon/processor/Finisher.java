package dev.troodon.processor;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.emit.Artifact;
import dev.troodon.processor.emit.Emitter;
import dev.troodon.processor.model.Connector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks and emits in a second thread, while the compiler's own reads the next connector: a compiler that has just started is
 * slow at all of it. Checks and emitters know nothing but the model, so that thread asks the compiler nothing; and results are
 * handed out in the order in which they were asked for, whoever made them. To be called by the compiler's thread only.
 */
final class Finisher {
    private static final int IDLE_SECONDS = 1;

    private final BiConsumer<Connector, Findings> checks;
    private final List<Emitter> emitters;
    /** Its one thread ends when there is nothing more to do, also where the compiler gave up in the middle of a round. */
    private final Executor helper =
            new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "troodon-finisher");
                thread.setDaemon(true);
                return thread;
            });

    private List<Work> begun = new ArrayList<>();

    Finisher(BiConsumer<Connector, Findings> checks, List<Emitter> emitters) {
        this.checks = checks;
        this.emitters = emitters;
    }

    /**
     * What becomes of one connector. A task runs once, in the thread that comes to it first.
     *
     * @param connector the model
     * @param type what it was read from
     * @param check adds to what was found
     * @param parts one for each emitter
     */
    record Work(
            Connector connector, TypeElement type, FutureTask<Findings> check, List<FutureTask<List<Artifact>>> parts) {

        /** All that was found, when all is checked. What a check threw is thrown. */
        Findings findings() {
            check.run();
            return result(check);
        }

        /** All texts, when all are written; none if findings forbid it. What an emitter threw is thrown. */
        List<Artifact> artifacts() {
            List<Artifact> artifacts = new ArrayList<>();
            for (FutureTask<List<Artifact>> part : parts) {
                part.run();
                artifacts.addAll(result(part));
            }
            return artifacts;
        }

        private static <T> T result(FutureTask<T> task) {
            try {
                return task.get();
            } catch (ExecutionException failed) {
                throw rethrown(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", stopped);
            }
        }

        private static RuntimeException rethrown(@Nullable Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
        }
    }

    /**
     * Has a connector checked and emitted, sooner or later.
     *
     * @param connector the model
     * @param type what it was read from
     * @param findings what was found in reading; with errors among them nothing is checked, since that would only complain of
     *     the same again
     */
    void begin(Connector connector, TypeElement type, Findings findings) {
        FutureTask<Findings> check = new FutureTask<>(() -> {
            if (!findings.blockOutput()) {
                checks.accept(connector, findings);
            }
            return findings;
        });
        List<FutureTask<List<Artifact>>> parts = new ArrayList<>();
        Work work = new Work(connector, type, check, parts);
        for (Emitter emitter : emitters) {
            FutureTask<List<Artifact>> part =
                    new FutureTask<>(() -> work.findings().blockOutput() ? List.of() : emitter.emit(connector));
            parts.add(part);
            helper.execute(part);
        }
        begun.add(work);
    }

    /**
     * Everything that was begun since this was last asked, in that order. The caller's thread takes over, from the end, what
     * the other has not come to yet.
     */
    List<Work> finish() {
        List<Work> all = begun;
        begun = new ArrayList<>();
        for (int last = all.size() - 1; last >= 0; last--) {
            List<FutureTask<List<Artifact>>> parts = all.get(last).parts();
            for (int part = parts.size() - 1; part >= 0; part--) {
                parts.get(part).run();
            }
        }
        return all;
    }
}

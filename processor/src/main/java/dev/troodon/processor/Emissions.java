package dev.troodon.processor;

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
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Runs the emitters. A second thread writes the texts of a connector while the compiler's own reads the next one, because a
 * compiler that has just started is slow at both. Emitters know nothing but the model, so that thread touches nothing of the
 * compiler's, and texts are handed out in the order in which they were asked for, whoever wrote them. To be used by the
 * compiler's thread only.
 */
final class Emissions {
    private static final int IDLE_SECONDS = 1;

    private final List<Emitter> emitters;
    /** Its one thread ends when there is nothing more to do, also where the compiler gave up in the middle of a round. */
    private final Executor helper =
            new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "troodon-emitters");
                thread.setDaemon(true);
                return thread;
            });

    private List<Emission> begun = new ArrayList<>();

    Emissions(List<Emitter> emitters) {
        this.emitters = emitters;
    }

    /**
     * What becomes of one connector.
     *
     * @param connector the model
     * @param type what it was read from
     * @param parts the work of each emitter
     */
    record Emission(Connector connector, TypeElement type, List<FutureTask<List<Artifact>>> parts) {
        /** All texts, when all are written. What an emitter threw is thrown. */
        List<Artifact> artifacts() {
            List<Artifact> artifacts = new ArrayList<>();
            for (FutureTask<List<Artifact>> part : parts) {
                try {
                    artifacts.addAll(part.get());
                } catch (ExecutionException failed) {
                    throw rethrown(failed.getCause());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("interrupted", stopped);
                }
            }
            return artifacts;
        }

        private static RuntimeException rethrown(@Nullable Throwable thrown) {
            if (thrown instanceof Error error) {
                throw error;
            }
            return thrown instanceof RuntimeException exception ? exception : new IllegalStateException(thrown);
        }
    }

    /** Has a connector emitted, sooner or later. */
    void begin(Connector connector, TypeElement type) {
        List<FutureTask<List<Artifact>>> parts = new ArrayList<>();
        for (Emitter emitter : emitters) {
            FutureTask<List<Artifact>> part = new FutureTask<>(() -> emitter.emit(connector));
            parts.add(part);
            helper.execute(part);
        }
        begun.add(new Emission(connector, type, parts));
    }

    /**
     * Everything that was begun since this was last asked, in that order. The caller's thread takes over, from the end, what
     * the other has not come to yet.
     */
    List<Emission> finish() {
        List<Emission> all = begun;
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

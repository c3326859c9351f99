package dev.troodon.runtime;

import dev.troodon.runtime.engine.Jobs;
import dev.troodon.runtime.engine.Webhooks;
import dev.troodon.runtime.engines.Engines;
import dev.troodon.runtime.watch.SlowCalls;

/**
 * What the connectors of one application share: settings, hooks, and the engines that run jobs and deliver events in the
 * background. Build one with {@link #builder()}, hand it to every generated resource and connector, close it when the
 * application ends. Thread-safe.
 */
public final class ConnectorRuntime implements AutoCloseable {
    private final Settings settings;
    private final Engines engines;
    private final SlowCalls slowCalls;

    ConnectorRuntime(Settings settings, Engines engines, SlowCalls slowCalls) {
        this.settings = settings;
        this.engines = engines;
        this.slowCalls = slowCalls;
    }

    /**
     * Begins to set a runtime up.
     *
     * @return a builder with the defaults
     */
    public static RuntimeBuilder builder() {
        return new RuntimeBuilder();
    }

    /**
     * What requests are handled by. For generated code.
     *
     * @return the settings
     */
    public Settings settings() {
        return settings;
    }

    /**
     * Runs jobs. For generated code.
     *
     * @return the jobs
     */
    public Jobs jobs() {
        return engines.jobs();
    }

    /**
     * Keeps subscriptions and delivers. For generated code.
     *
     * @return the webhooks
     */
    public Webhooks webhooks() {
        return engines.webhooks();
    }

    /**
     * Watches slow calls. For generated code.
     *
     * @return the watch
     */
    public SlowCalls slowCalls() {
        return slowCalls;
    }

    /** Takes up no more work, waits a while for running jobs, and closes the storage. */
    @Override
    public void close() {
        try {
            engines.close();
        } finally {
            slowCalls.close();
        }
    }
}

package dev.troodon.benchmarks;

import dev.troodon.runtime.ConnectorRuntime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Requests per second through a generated resource beside a hand-written one, both in one Jersey, without a network. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(3)
public class RequestBenchmark {
    private static final URI BASE = URI.create("http://localhost/");
    private static final byte[] PARCEL =
            "{\"to\":\"Baker Street\",\"grams\":500,\"contents\":[\"tea\",\"jam\"],\"due\":\"2026-01-01T12:00:00Z\"}"
                    .getBytes(StandardCharsets.UTF_8);

    /** Which resource answers. */
    @Param({"post", "by-hand"})
    public String resource;

    private ConnectorRuntime runtime;
    private ApplicationHandler handler;

    @Setup(Level.Trial)
    public void start() {
        runtime = ConnectorRuntime.builder().build();
        handler = new ApplicationHandler(new ResourceConfig()
                .register(new PostResource(new Post(), runtime))
                .register(new HandWrittenPost(new Post())));
    }

    @TearDown(Level.Trial)
    public void stop() {
        runtime.close();
    }

    @Benchmark
    public byte[] get() throws Exception {
        return answer(new ContainerRequest(
                BASE,
                BASE.resolve(resource + "/receipts/12?cents=345"),
                "GET",
                null,
                new MapPropertiesDelegate(),
                handler.getConfiguration()));
    }

    @Benchmark
    public byte[] send() throws Exception {
        ContainerRequest request = new ContainerRequest(
                BASE,
                BASE.resolve(resource + "/parcels"),
                "POST",
                null,
                new MapPropertiesDelegate(),
                handler.getConfiguration());
        request.header("Content-Type", "application/json");
        request.setEntityStream(new ByteArrayInputStream(PARCEL));
        return answer(request);
    }

    private byte[] answer(ContainerRequest request) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream(256);
        int status = handler.apply(request, body).get().getStatus();
        if (status != 200) {
            throw new IllegalStateException("status " + status + ": " + body);
        }
        return body.toByteArray();
    }

    /**
     * Runs JMH and prints the ratio generated to hand-written for both requests, with the interval that the 99.9 % intervals of
     * both leave.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RequestBenchmark.class.getName())
                        .build())
                .run();
        print(results);
    }

    static void print(Collection<RunResult> results) {
        System.out.println(
                "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.println("| request | generated per second | by hand per second | ratio | interval |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (String request : new String[] {"get", "send"}) {
            RunResult generated = find(results, request, "post");
            RunResult byHand = find(results, request, "by-hand");
            double ratio = generated.getPrimaryResult().getScore()
                    / byHand.getPrimaryResult().getScore();
            double[] a = generated.getPrimaryResult().getStatistics().getConfidenceIntervalAt(0.999);
            double[] b = byHand.getPrimaryResult().getStatistics().getConfidenceIntervalAt(0.999);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.3f | %.3f to %.3f |",
                    request,
                    generated.getPrimaryResult().getScore(),
                    byHand.getPrimaryResult().getScore(),
                    ratio,
                    a[0] / b[1],
                    a[1] / b[0]));
        }
    }

    private static RunResult find(Collection<RunResult> results, String request, String resource) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + request)
                        && result.getParams().getParam("resource").equals(resource))
                .findFirst()
                .orElseThrow();
    }
}

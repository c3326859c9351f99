package dev.troodon.testkit.connector;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Faults of answers: what the honest answer becomes. */
final class WireFaults {
    /** Breaks one answer. */
    interface Fault {
        Reply spoil(Call call, Reply honest);
    }

    private static final Map<String, Fault> FAULTS = new ConcurrentHashMap<>();

    static {
        on("no-redirect", "prices", 200, (call, reply) -> Reply.of(302));
        on(
                "retry-after-in-seconds",
                "order",
                202,
                (call, reply) -> reply.with("Retry-After", "Sun, 22 Nov 2026 00:00:00 GMT"));
        on(
                "no-content-type-without-content",
                "order",
                202,
                (call, reply) -> reply.with("Content-Type", "application/json"));
        on("json-is-json", "notes", 200, (call, reply) -> reply.saying("{title"));
        on(
                "raw-bytes",
                "notes",
                200,
                (call, reply) -> reply.saying("{\"$content-type\":\"image/png\",\"$content\":\"AA==\"}"));
        on(
                "location-not-too-long",
                "order",
                202,
                (call, reply) -> reply.with("Location", reply.header("Location") + "?x=" + "x".repeat(16_400)));
        on(
                "location-is-encoded",
                "order",
                202,
                (call, reply) -> reply.with("Location", reply.header("Location") + "?a b"));
        on("success-is-documented", "notes", 200, (call, reply) -> reply.as(206));
        on("output-matches-schema", "prices", 200, (call, reply) -> reply.saying("{\"amount\":\"much\"}"));
        on("answers-in-time", "prices", 200, (call, reply) -> {
            sleep();
            return reply;
        });
        on(
                "bad-input-is-no-server-error",
                "notes",
                400,
                (call, reply) -> call.headers().containsKey("x-ms-transfer-mode") ? reply : reply.as(500));
        on(
                "bad-input-is-refused",
                "notes",
                400,
                (call, reply) -> call.headers().containsKey("x-ms-transfer-mode")
                        ? reply
                        : Reply.json(200, "{\"title\":\"T\"}"));
        on(
                "chunked-upload-is-refused",
                "notes",
                400,
                (call, reply) -> call.headers().containsKey("x-ms-transfer-mode") ? Reply.json(200, "{}") : reply);
        on("refusal-explains-itself", "notes", 400, (call, reply) -> reply.saying("{\"oops\":true}"));
        on(
                "engine-headers-not-needed",
                "prices",
                200,
                (call, reply) -> call.headers().containsKey("x-ms-workflow-id") ? reply : Reply.error(400));
        jobs();
        polls();
        webhooks();
        on(
                "document-is-public",
                "document",
                200,
                (call, reply) -> call.method().equals("GET") && !call.headers().containsKey("X-Api-Key")
                        ? reply.as(401)
                        : reply);
        on(
                "document-allows-other-origins",
                "document",
                200,
                (call, reply) -> reply.without("Access-Control-Allow-Origin"));
        on("document-answers-preflight", "document", 204, (call, reply) -> Reply.of(405));
        on(
                "next-link-is-absolute",
                "cakes",
                200,
                (call, reply) -> reply.saying(reply.body().replace(call.origin(), "/api")));
        on(
                "next-link-keeps-inputs",
                "cakes",
                200,
                (call, reply) -> reply.saying(reply.body().replaceFirst("shelf=[^&]*&", "")));
        on(
                "pages-end",
                "cakes",
                200,
                (call, reply) -> reply.saying(reply.body().replaceFirst("pageToken=\\d+", "pageToken=1")));
        on(
                "next-page-answers",
                "cakes",
                200,
                (call, reply) -> call.query().containsKey("pageToken") ? Reply.error(404) : reply);
        on("test-connection-succeeds", "ping", 200, (call, reply) -> Reply.error(400));
        on("lookup-answers", "flavours", 200, (call, reply) -> Reply.error(400));
    }

    private WireFaults() {}

    private static void jobs() {
        on("job-has-location", "order", 202, (call, reply) -> reply.without("Location"));
        on("job-location-is-absolute", "order", 202, (call, reply) -> relative(call, reply));
        on(
                "job-location-leads-to-job",
                "order",
                202,
                (call, reply) -> reply.with("Location", reply.header("Location").replaceFirst(":\\d+/", ":1/")));
        on("every-202-repeats-location", "job", 202, (call, reply) -> reply.without("Location"));
        on("every-202-repeats-retry-after", "job", 202, (call, reply) -> reply.without("Retry-After"));
        on("job-has-retry-after", "order", 202, (call, reply) -> reply.without("Retry-After"));
        on("job-retry-after-is-not-0", "order", 202, (call, reply) -> reply.with("Retry-After", "0"));
        on("running-is-202", "job", 202, (call, reply) -> Reply.json(200, "{\"status\":\"Running\"}"));
        on("no-azure-asyncoperation", "order", 202, (call, reply) -> reply.with("Azure-AsyncOperation", "x"));
        on("failed-job-is-not-retried", "job", 422, (call, reply) -> reply.as(500));
        on("failed-job-explains-itself", "job", 422, (call, reply) -> reply.saying("{}"));
        // No fault: a variation that is allowed.
        on("allowed: a job fails with 404", "job", 422, (call, reply) -> reply.as(404));
        on("unknown-job-is-404", "job", 404, (call, reply) -> reply.as(400));
    }

    private static void polls() {
        on(
                "first-poll-starts-no-run",
                "files",
                202,
                (call, reply) -> call.query().containsKey("triggerState")
                        ? reply
                        : reply.as(200).saying("[{\"name\":\"old\"}]"));
        on(
                "data-comes-with-200",
                "files",
                200,
                (call, reply) -> call.query().containsKey("triggerState") ? reply.as(206) : reply);
        on(
                "nothing-new-is-202",
                "files",
                202,
                (call, reply) -> call.query().containsKey("triggerState") ? reply.as(204) : reply);
        on("empty-poll-has-no-body", "files", 202, (call, reply) -> reply.saying("[]"));
        on("poll-has-retry-after", "files", 200, (call, reply) -> reply.without("Retry-After"));
        on("empty-poll-retry-after-is-not-0", "files", 202, (call, reply) -> reply.with("Retry-After", "0"));
        on("batch-has-events", "files", 202, (call, reply) -> {
            String state = call.query().getOrDefault("triggerState", "-0").split("-", 2)[1];
            boolean early = state.equals("0") && call.query().containsKey("triggerState");
            return early
                    ? reply.as(200)
                            .saying("[]")
                            .with("Location", reply.header("Location").replace("-0", "-00"))
                    : reply;
        });
        on(
                "events-have-declared-form",
                "files",
                200,
                (call, reply) -> reply.saying("{\"value\":" + reply.body() + "}"));
        on(
                "polling-is-no-error",
                "files",
                202,
                (call, reply) -> call.query().containsKey("triggerState")
                        ? Reply.error(404)
                                .with("Location", reply.header("Location"))
                                .with("Retry-After", "30")
                        : reply);
        on(
                "poll-has-location",
                "files",
                200,
                (call, reply) -> reply.without("Location").with("Retry-After", "30"));
        on(
                "poll-location-is-absolute",
                "files",
                200,
                (call, reply) -> relative(call, reply).with("Retry-After", "30"));
        on(
                "next-poll-is-same-operation",
                "files",
                202,
                (call, reply) -> call.query().containsKey("triggerState")
                        ? reply
                        : reply.with("Location", reply.header("Location").replace("/files?", "/files/x?")));
        on(
                "next-poll-keeps-query",
                "files",
                202,
                (call, reply) -> reply.with("Location", reply.header("Location").replaceFirst("folder=[^&]*&", "")));
        on(
                "empty-poll-keeps-state",
                "files",
                202,
                (call, reply) -> call.query().containsKey("triggerState")
                        ? reply.with("Location", reply.header("Location").replaceFirst("State=(\\d+)-", "State=0$1-"))
                        : reply);
        on("events-advance-state", "files", 200, (call, reply) -> {
            String same = call.query().getOrDefault("triggerState", "");
            return reply.with("Location", reply.header("Location").replaceFirst("State=.*", "State=" + same))
                    .with("Retry-After", "30");
        });
        on("throttled-poll-keeps-state", "files", 202, (call, reply) -> {
            boolean first =
                    Objects.hashCode(SEEN.put(call.origin(), "")) == 0 && SEEN.put(call.origin() + "!", "") == null;
            return first ? Reply.error(503).with("Retry-After", "1") : reply;
        });
        on(
                "forged-state-is-refused",
                "files",
                400,
                (call, reply) -> Reply.of(202)
                        .with("Location", call.origin() + "/files?folder=x&triggerState=1-0")
                        .with("Retry-After", "30"));
    }

    private static final Map<String, String> SEEN = new ConcurrentHashMap<>();

    private static void webhooks() {
        on(
                "subscribe-succeeds",
                "subscribe",
                201,
                (call, reply) -> call.body().contains("127.0.0.1") ? Reply.error(403) : reply);
        on("subscribe-answers-201", "subscribe", 201, (call, reply) -> reply.as(202));
        on("subscribe-has-location", "subscribe", 201, (call, reply) -> reply.without("Location"));
        on("subscribe-location-is-absolute", "subscribe", 201, (call, reply) -> relative(call, reply));
        on("callback-is-not-echoed", "subscribe", 201, (call, reply) -> reply.saying(call.body()));
        on(
                "unsubscribe-succeeds",
                "unsubscribe",
                204,
                (call, reply) ->
                        call.path().contains("f0f0f0") || SEEN.put(call.path(), "") != null ? reply : Reply.error(400));
        on(
                "unsubscribe-can-be-repeated",
                "unsubscribe",
                204,
                (call, reply) ->
                        call.path().contains("f0f0f0") || SEEN.put(call.path(), "") == null ? reply : Reply.error(404));
        on(
                "unknown-subscription-is-no-error",
                "unsubscribe",
                204,
                (call, reply) -> call.path().contains("f0f0f0") ? Reply.error(404) : reply);
    }

    private static Reply relative(Call call, Reply reply) {
        return reply.with("Location", reply.header("Location").replace(call.origin(), "/api"));
    }

    private static void sleep() {
        try {
            Thread.sleep(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void on(String id, String route, int status, Fault fault) {
        FAULTS.put(
                id,
                (call, honest) ->
                        call.route().equals(route) && honest.status() == status ? fault.spoil(call, honest) : honest);
    }

    static Reply spoil(String fault, Call call, Reply honest) {
        return FAULTS.getOrDefault(fault, (same, reply) -> reply).spoil(call, honest);
    }

    static boolean accepts(String fault, String callback) {
        return switch (fault) {
            case "missing-callback-is-refused" -> callback.isEmpty();
            case "relative-callback-is-refused" -> callback.startsWith("/");
            case "foreign-callback-is-refused" -> callback.startsWith("ftp:");
            case "plain-http-callback-is-refused" -> callback.startsWith("http:");
            case "private-callback-is-refused" -> callback.startsWith("https://10.");
            default -> false;
        };
    }

    static boolean knows(String fault) {
        return FAULTS.containsKey(fault);
    }
}

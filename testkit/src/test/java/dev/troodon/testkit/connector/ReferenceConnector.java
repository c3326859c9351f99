package dev.troodon.testkit.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** All five patterns, honestly; or, with a fault, all but one rule of them. */
public final class ReferenceConnector implements AutoCloseable {
    public static final String KEY = "the-secret-key";
    public static final String SCOPELESS = "good-for-nothing";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 2;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, String> jobs = new ConcurrentHashMap<>();
    private final Map<String, String> subscriptions = new ConcurrentHashMap<>();
    private final List<String> files = new CopyOnWriteArrayList<>();
    private final AtomicInteger workflows = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String fault;
    private final Courier courier;
    private final Access access;

    private ReferenceConnector(String fault) throws IOException {
        this.fault = fault;
        this.courier = new Courier(fault);
        this.access = new Access(fault);
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public static ReferenceConnector honest() throws IOException {
        return new ReferenceConnector("");
    }

    /** Breaks the rule of the check of that id. */
    public static ReferenceConnector broken(String check) throws IOException {
        return new ReferenceConnector(check);
    }

    public URI document() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/swagger.json");
    }

    /** Adds three files: more than a page. */
    public void addFiles() {
        for (int i = 0; i < 3; i++) {
            files.add("file" + files.size());
        }
    }

    /** Makes something happen that subscribers of the path wait for. */
    public void happen(String path) {
        boolean action = path.equals("/approvals");
        String event = courier.event();
        subscriptions.forEach((id, url) -> {
            if (id.startsWith(path) && !is("event-reaches-subscriber")) {
                if (action
                        && !is("action-is-answered-once")
                        && url.contains("sig")
                        && asked.merge(id, 1, Integer::sum) > 1) {
                    return;
                }
                courier.deliver(url, event, () -> subscriptions.remove(id));
            }
        });
    }

    private boolean is(String id) {
        return fault.equals(id);
    }

    private void serve(HttpExchange http) throws IOException {
        try (http) {
            byte[] body = http.getRequestBody().readAllBytes();
            String path = http.getRequestURI().getRawPath();
            Map<String, String> query = new LinkedHashMap<>();
            String raw = http.getRequestURI().getRawQuery();
            for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
                query.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
            String origin = "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
            String route = route(http.getRequestMethod(), path.replaceFirst("^/api", ""));
            Call call = new Call(
                    route,
                    http.getRequestMethod(),
                    path.replaceFirst("^/api", ""),
                    query,
                    http.getRequestHeaders(),
                    new String(body, StandardCharsets.UTF_8),
                    origin);
            Reply reply = WireFaults.spoil(fault, call, answer(call));
            reply.headers().forEach(http.getResponseHeaders()::set);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            http.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            http.getResponseBody().write(bytes);
        }
    }

    private static String route(String method, String path) {
        if (path.equals("/swagger.json")) {
            return "document";
        }
        String first = path.split("/", -1)[1];
        boolean deeper = path.indexOf('/', 1) > 0;
        return switch (first) {
            case "prices", "flavours", "notes", "files", "cakes", "ping" -> first;
            case "orders" -> "order";
            case "jobs" -> "job";
            case "alerts", "approvals", "hooks" -> deeper || method.equals("DELETE") ? "unsubscribe" : "subscribe";
            default -> "unknown";
        };
    }

    private Reply answer(Call call) throws IOException {
        if (call.route().equals("document")) {
            Reply document = call.method().equals("OPTIONS") ? Reply.of(204) : Reply.json(200, text(call));
            return document.with("Access-Control-Allow-Origin", "*");
        }
        int refused = access.refusal(call);
        if (refused != 0) {
            return Reply.error(refused);
        }
        if ("chunked".equals(call.headers().getFirst("x-ms-transfer-mode"))) {
            return Reply.error(400);
        }
        return switch (call.route()) {
            case "prices" -> {
                boolean good = call.query().getOrDefault("layers", "1").matches("\\d+");
                yield good ? Reply.json(200, "{\"amount\":3.5,\"note\":null}") : Reply.error(400);
            }
            case "flavours" -> Reply.json(200, "[{\"id\":\"lemon\",\"name\":\"Lemon\"}]");
            case "notes" -> valid(call, "title") ? Reply.json(200, "{\"title\":\"T\"}") : Reply.error(400);
            case "cakes" -> Reply.json(200, cakes(call));
            case "ping" -> Reply.json(200, "{\"ok\":true}");
            case "order" -> order(call);
            case "job" -> job(call);
            case "files" -> poll(call);
            case "subscribe" -> subscribe(call);
            case "unsubscribe" -> {
                if (!is("unsubscribed-is-silent")) {
                    subscriptions.remove(call.path());
                }
                yield Reply.of(204);
            }
            default -> Reply.error(404);
        };
    }

    private String text(Call call) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/connector/swagger.json"))) {
            ObjectNode root = (ObjectNode) JSON.readTree(in);
            root.put("host", call.origin().replace("http://", "").replace("/api", ""));
            DocumentFaults.spoil(fault, root);
            return root.toString();
        }
    }

    private static boolean valid(Call call, String required) {
        try {
            JsonNode body = JSON.readTree(call.body());
            JsonNode stars = body.path("stars");
            return body.path(required).isTextual() && (stars.isMissingNode() || stars.isInt());
        } catch (IOException e) {
            return false;
        }
    }

    private static String cakes(Call call) {
        int page = Integer.parseInt(call.query().getOrDefault("pageToken", "0"));
        String shelf = call.query().getOrDefault("shelf", "");
        String next = "\"" + call.origin() + "/cakes?shelf=" + shelf + "&pageToken=" + (page + 1) + "\"";
        return "{\"value\":[\"cake " + page + "\"],\"nextLink\":" + (page < 2 ? next : "null") + "}";
    }

    private Reply order(Call call) {
        if (!valid(call, "flavour")) {
            return Reply.error(400);
        }
        String id = UUID.randomUUID().toString();
        jobs.put(id, call.body());
        return running(call, id);
    }

    private static Reply running(Call call, String id) {
        return Reply.of(202).with("Location", call.origin() + "/jobs/" + id).with("Retry-After", "5");
    }

    private Reply job(Call call) {
        String id = call.path().substring("/jobs/".length());
        String body = jobs.get(id);
        if (body == null) {
            return Reply.error(404);
        }
        if (asked.merge(id, 1, Integer::sum) < 3 || is("job-ends")) {
            return running(call, id);
        }
        if (is("result-can-be-read-again")) {
            jobs.put(id, "{\"flavour\":\"another\"}");
        }
        return body.contains("burnt") ? Reply.error(422) : Reply.json(200, body);
    }

    private Reply poll(Call call) {
        String folder = call.query().getOrDefault("folder", "");
        String state = call.query().getOrDefault("triggerState", "");
        if (is("first-poll-hands-out-state") && state.isEmpty()) {
            state = "0-" + files.size();
            return Reply.of(202)
                    .with("Location", call.origin() + "/files?folder=" + folder)
                    .with("Retry-After", "30");
        }
        if (state.isEmpty()) {
            state = workflows.incrementAndGet() + "-" + files.size();
            return at(Reply.of(202), call, folder, state).with("Retry-After", "30");
        }
        if (!state.matches("\\d+-\\d+")) {
            return Reply.error(400);
        }
        String workflow = state.split("-", 2)[0];
        int from = Integer.parseInt(state.split("-", 2)[1]);
        boolean starved = is("every-workflow-gets-every-event") && !workflow.equals("1");
        if (from >= files.size() || is("event-fires") || (starved && files.size() - from < 3)) {
            return at(Reply.of(202), call, folder, state).with("Retry-After", "30");
        }
        int start = starved ? from + 1 : from;
        int end = Math.min(start + PAGE, files.size());
        int repeated = is("no-event-twice") && start > 0 && start % 3 == 2 ? start - 1 : start;
        StringBuilder body = new StringBuilder("[");
        for (String file : files.subList(repeated, end)) {
            body.append(body.length() > 1 ? "," : "")
                    .append("{\"name\":\"")
                    .append(file)
                    .append("\"}");
        }
        if (is("replay-is-identical")) {
            return at(
                            Reply.json(
                                    200,
                                    asked.merge(state, 1, Integer::sum) > 1 ? "[{\"name\":\"other\"}]" : body + "]"),
                            call,
                            folder,
                            workflow + "-" + end)
                    .with("Retry-After", end < files.size() ? "0" : "30");
        }
        return at(Reply.json(200, body + "]"), call, folder, workflow + "-" + end)
                .with("Retry-After", end < files.size() ? "0" : "30");
    }

    private static Reply at(Reply reply, Call call, String folder, String state) {
        return reply.with("Location", call.origin() + "/files?folder=" + folder + "&triggerState=" + state);
    }

    private Reply subscribe(Call call) throws IOException {
        String url = valid(call, "security")
                ? JSON.readTree(call.body()).path("callbackUrl").asText()
                : "";
        boolean loopback = url.startsWith("http://127.0.0.1:");
        boolean safe = loopback || url.startsWith("https://example.com/");
        boolean lax = WireFaults.accepts(fault, url) && valid(call, "security");
        if (!safe && !lax) {
            return Reply.error(400);
        }
        if (!is("subscribed-twice-delivers-once")) {
            subscriptions.values().remove(url);
        }
        String path =
                is("unsubscribe-stands-below-subscribe") || is("unsubscribe-is-documented") ? "/hooks" : call.path();
        String id = path + "/" + UUID.randomUUID();
        if (loopback) {
            subscriptions.put(path.equals("/hooks") ? call.path() + id : id, url);
        }
        return Reply.of(201).with("Location", call.origin() + id);
    }

    @Override
    public void close() {
        server.stop(0);
        courier.close();
        threads.shutdownNow();
    }
}

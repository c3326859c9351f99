package dev.troodon.runtime.generated;

import dev.troodon.runtime.http.Answer;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.ServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Between JAX-RS and the core, which knows nothing of it: requests in, answers out, and nothing else. */
public final class JaxRs {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private JaxRs() {}

    /**
     * A request without a body.
     *
     * @param method the HTTP method
     * @param uri as injected
     * @param headers as injected
     * @param security as injected
     * @return the request
     */
    public static ServerRequest request(String method, UriInfo uri, HttpHeaders headers, SecurityContext security) {
        return new Incoming(method, uri, headers, security, null);
    }

    /**
     * A request with a body.
     *
     * @param method the HTTP method
     * @param uri as injected
     * @param headers as injected
     * @param security as injected
     * @param body the unread body; some servers give null for none
     * @return the request
     */
    public static ServerRequest request(
            String method, UriInfo uri, HttpHeaders headers, SecurityContext security, @Nullable InputStream body) {
        return new Incoming(method, uri, headers, security, body);
    }

    /**
     * An answer. Its body is finished bytes, so that no JSON provider of the host has a say.
     *
     * @param answer the answer
     * @return the same for JAX-RS
     */
    public static Response respond(Answer answer) {
        // By number, Jersey and RESTEasy look the status up in a list that they copy for it.
        Response.ResponseBuilder response =
                answer.status() == 200 ? Response.status(Response.Status.OK) : Response.status(answer.status());
        if (!answer.headers().isEmpty()) {
            answer.headers().forEach(response::header);
        }
        String type = answer.contentType().orElse(null);
        if (type != null) {
            response.type(mediaType(type));
            byte[] bytes = answer.bytes().orElse(null);
            response.entity(bytes == null ? answer.stream().orElse(null) : bytes);
        }
        return response.build();
    }

    /**
     * An answer that is not there yet.
     *
     * @param answer the answer
     * @return the same for JAX-RS
     */
    public static CompletionStage<Response> respondLater(CompletionStage<Answer> answer) {
        return answer.thenApply(JaxRs::respond);
    }

    /**
     * What a service meant that threw an exception of JAX-RS: its status, and its message unless the fault is the server's.
     *
     * @param thrown what it threw
     * @return empty for other exceptions, and for redirects and successes, which are no errors
     */
    static Optional<RefusedException> refusal(Throwable thrown) {
        if (!(thrown instanceof WebApplicationException exception)) {
            return Optional.empty();
        }
        Response response = exception.getResponse();
        int status = response.getStatus();
        if (status < 400 || status > 599) {
            return Optional.empty();
        }
        String reason = response.getStatusInfo().getReasonPhrase();
        String message = status < 500 && exception.getMessage() != null ? exception.getMessage() : reason;
        RefusedException refused = new RefusedException(status, code(reason), message);
        Optional<String> retryAfter = Optional.ofNullable(response.getHeaderString(HttpHeaders.RETRY_AFTER))
                .flatMap(JaxRs::seconds);
        return Optional.of(retryAfter
                .map(seconds -> refused.with(HttpHeaders.RETRY_AFTER, seconds))
                .orElse(refused));
    }

    /** Workflow engines are only known to read seconds; exceptions of JAX-RS may carry a date (RFC 9110, 10.2.3). */
    private static Optional<String> seconds(String retryAfter) {
        if (SECONDS.matcher(retryAfter).matches()) {
            return Optional.of(retryAfter);
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(retryAfter));
            // The exception was made with the system's clock, a moment ago.
            return Optional.of(Long.toString(
                    Math.max(1, Duration.between(Instant.now(), until).toSeconds() + 1)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String code(String reason) {
        String letters = reason.replaceAll("[^A-Za-z]", "");
        return letters.isEmpty() ? "Error" : letters;
    }

    private static MediaType mediaType(String type) {
        if (type.equals(Answer.JSON)) {
            return MediaType.APPLICATION_JSON_TYPE;
        }
        return type.equals(Answer.BYTES) ? MediaType.APPLICATION_OCTET_STREAM_TYPE : MediaType.valueOf(type);
    }

    /**
     * Asks JAX-RS only for what the operation looks at. Some servers, Jersey among them, inject the request itself as its headers;
     * it then gives the rest at once, which otherwise is looked up.
     */
    private static final class Incoming extends ServerRequest {
        private final String method;
        private final UriInfo uri;
        private final HttpHeaders headers;
        private final SecurityContext security;
        private final @Nullable InputStream body;

        Incoming(
                String method, UriInfo uri, HttpHeaders headers, SecurityContext security, @Nullable InputStream body) {
            this.method = method;
            this.uri = uri;
            this.headers = headers;
            this.security = security;
            this.body = body;
        }

        @Override
        public String method() {
            return method;
        }

        @Override
        public URI base() {
            return uri().getBaseUri();
        }

        @Override
        public String path() {
            String path = uri().getPath(false);
            // Servers disagree whether the path begins with the slash that the base ends with.
            return path.startsWith("/") ? path : "/" + path;
        }

        @Override
        public Optional<String> rawQuery() {
            return Optional.ofNullable(uri().getRequestUri().getRawQuery());
        }

        @Override
        public List<String> query(String name) {
            return orEmpty(uri().getQueryParameters().get(name));
        }

        @Override
        public List<String> pathVariable(String name) {
            return orEmpty(uri().getPathParameters().get(name));
        }

        @Override
        public List<String> headers(String name) {
            return orEmpty(headers.getRequestHeader(name));
        }

        @Override
        public Optional<String> userName() {
            Principal principal = security().getUserPrincipal();
            return principal == null ? Optional.empty() : Optional.ofNullable(principal.getName());
        }

        @Override
        public Optional<InputStream> body() {
            return Optional.ofNullable(body);
        }

        private UriInfo uri() {
            return headers instanceof ContainerRequestContext request ? request.getUriInfo() : uri;
        }

        private SecurityContext security() {
            return headers instanceof ContainerRequestContext request ? request.getSecurityContext() : security;
        }

        private static List<String> orEmpty(@Nullable List<String> values) {
            return values == null ? List.of() : values;
        }
    }
}

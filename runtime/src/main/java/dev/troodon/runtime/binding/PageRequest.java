package dev.troodon.runtime.binding;

import dev.troodon.handles.Continuation;
import dev.troodon.runtime.http.RefusedException;
import dev.troodon.runtime.http.RequestHead;
import java.util.List;
import java.util.Optional;

/**
 * Which page a request asks for.
 *
 * @param token what the service put into the page before
 */
public record PageRequest(Optional<String> token) implements Continuation {
    /** The query parameter that carries the token. */
    public static final String PARAMETER = "pageToken";

    /** Longer tokens would bring the URL near the 16,384 characters that workflows follow. */
    public static final int LONGEST = 2048;

    static PageRequest of(RequestHead request) {
        List<String> values = request.query(PARAMETER);
        String token = values.isEmpty() ? "" : values.get(0);
        if (token.length() > LONGEST) {
            throw RefusedException.badRequest("InvalidValue", "The page token is too long.");
        }
        return new PageRequest(token.isEmpty() ? Optional.empty() : Optional.of(token));
    }
}

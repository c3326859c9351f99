package dev.troodon.runtime.http;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request with its body, before anything of it was decoded. Used by one thread, once. */
public abstract class ServerRequest implements RequestHead {
    private @Nullable Map<Class<?>, Object> contexts;

    /** For adapters of servers. */
    protected ServerRequest() {}

    /**
     * Decoded values of a variable in the path.
     *
     * @param name the variable
     * @return one value; more where the template names it twice; empty if it is absent
     */
    public abstract List<String> pathVariable(String name);

    /**
     * The body.
     *
     * @return the stream as the server gave it; empty where the operation takes no body
     */
    public abstract Optional<InputStream> body();

    /**
     * Passes an object of the server on to the service method.
     *
     * @param type what the service method asks for
     * @param value the object
     * @param <T> its type
     * @return this request
     */
    public final <T> ServerRequest with(Class<T> type, T value) {
        if (contexts == null) {
            contexts = new HashMap<>();
        }
        contexts.put(type, value);
        return this;
    }

    /**
     * What was passed on.
     *
     * @param type its type
     * @param <T> its type
     * @return the object
     * @throws IllegalStateException if none was passed on
     */
    public final <T> T context(Class<T> type) {
        Object value = contexts == null ? null : contexts.get(type);
        if (value == null) {
            throw new IllegalStateException("The resource method passes no " + type.getName() + " on.");
        }
        return type.cast(value);
    }
}

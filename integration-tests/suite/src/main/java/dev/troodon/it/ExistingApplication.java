package dev.troodon.it;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An application with a taste of its own: names in snake case, every exception mapped to a page of its own, callers without
 * its key refused, and CORS headers on everything. The connector joins it with one line, or does not.
 */
@ApplicationPath("/")
public final class ExistingApplication extends Application {
    /** What its authentication filter lets pass. */
    public static final String KEY = "key-of-the-house";

    private final Set<Object> singletons = new LinkedHashSet<>();

    /**
     * The application without the connector, or with it.
     *
     * @param connector the generated resource; nothing for the application as it was
     */
    public ExistingApplication(Object... connector) {
        singletons.add(new Customers());
        singletons.add(new JacksonJsonProvider(
                new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
        singletons.add(new HouseErrors());
        singletons.add(new HouseKey());
        singletons.add(new HouseCors());
        for (Object resource : connector) {
            singletons.add(resource);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the one way to hand over instances that all implementations know
    public Set<Object> getSingletons() {
        return singletons;
    }

    /** Everything that is thrown becomes a teapot. */
    @Provider
    public static class HouseErrors implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable thrown) {
            return Response.status(418)
                    .type("text/plain")
                    .entity("The house regrets.")
                    .build();
        }
    }

    /** Nobody without the key. */
    @Provider
    public static class HouseKey implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            if (!KEY.equals(request.getHeaderString("X-House-Key"))) {
                request.abortWith(Response.status(401)
                        .type("text/plain")
                        .entity("Who are you?")
                        .build());
            }
        }
    }

    /** The house's own CORS headers. */
    @Provider
    public static class HouseCors implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "https://house.example");
        }
    }
}

package dev.troodon.runtime;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.http.RequestHead;
import java.util.Optional;

/** Makes out whose data a request is about. Once there is one, tenants see only their own jobs, subscriptions and events. */
@FunctionalInterface
public interface TenantResolver {
    /**
     * Looks at a request.
     *
     * @param request its head; valid during this call only
     * @param caller who calls
     * @return the tenant; empty leaves the caller as it is
     */
    Optional<String> tenant(RequestHead request, Caller caller);
}

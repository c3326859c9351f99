package dev.troodon.runtime.serving;

import dev.troodon.handles.Caller;
import dev.troodon.runtime.FollowUp;
import dev.troodon.runtime.generated.Operation;
import dev.troodon.runtime.generated.Parameter;
import dev.troodon.runtime.generated.Parameter.In;
import dev.troodon.runtime.http.RequestHead;
import dev.troodon.runtime.http.ServerRequest;
import java.util.List;
import java.util.Optional;

/**
 * The URL of the next poll: that of the first one with its whole query, since a workflow sends nothing else, and the cursor. Also
 * what a cursor is bound to, so that it is of no use elsewhere.
 */
final class NextPoll {
    /** The query parameter that carries the cursor; the name that Microsoft's guide uses. */
    static final String STATE = "triggerState";

    private final Front front;
    private final Operation.PollingTrigger operation;
    private final CarriedQuery query;

    NextPoll(Front front, Operation.PollingTrigger operation) {
        this.front = front;
        this.operation = operation;
        this.query = new CarriedQuery(front, STATE);
    }

    /** The cursor that a request carries. */
    static Optional<String> token(RequestHead request) {
        return request.query(STATE).stream().filter(text -> !text.isEmpty()).findFirst();
    }

    /** The URL with a cursor; without one, the URL that starts anew. */
    String url(RequestHead request, Optional<String> token) {
        // A key in the query is not sent back where the next poll does without it, or a gateway adds it.
        boolean repeatedByOthers = front.settings().open().contains(FollowUp.NEXT_POLL)
                || front.links().throughGateway(request);
        return query.url(request, token, repeatedByOthers);
    }

    /** What a cursor is good for: this trigger, this tenant, this filter. Each part is told by its length. */
    String scope(Optional<String> tenant, ServerRequest request) {
        StringBuilder scope = new StringBuilder();
        append(scope, front.definition().id());
        append(scope, operation.id());
        append(scope, tenant.map(name -> "=" + name).orElse(""));
        for (Parameter<?> parameter : operation.parameters()) {
            if (parameter.in() == In.QUERY || parameter.in() == In.PATH) {
                List<String> values = parameter.in() == In.QUERY
                        ? request.query(parameter.name())
                        : request.pathVariable(parameter.name());
                append(scope, parameter.name());
                scope.append(values.size()).append(';');
                values.forEach(value -> append(scope, value));
            }
        }
        return scope.toString();
    }

    /** Whom a token has to name, because the next poll may come without credentials. */
    Optional<Caller> carried(Caller caller) {
        boolean needed = front.settings().open().contains(FollowUp.NEXT_POLL) && !caller.equals(Caller.ANONYMOUS);
        return needed ? Optional.of(caller) : Optional.empty();
    }

    private static void append(StringBuilder scope, String part) {
        scope.append(part.length()).append(':').append(part);
    }
}

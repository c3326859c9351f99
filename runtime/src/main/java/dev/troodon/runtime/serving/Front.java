package dev.troodon.runtime.serving;

import dev.troodon.runtime.Settings;
import dev.troodon.runtime.engine.Jobs;
import dev.troodon.runtime.engine.OperationKey;
import dev.troodon.runtime.engine.Webhooks;
import dev.troodon.runtime.generated.ConnectorDefinition;
import dev.troodon.runtime.http.RequestHead;
import dev.troodon.runtime.json.Codec;
import java.util.Optional;

/**
 * What all operations of a connector share. Made once, when it opens.
 *
 * @param definition the connector
 * @param settings the runtime's settings
 * @param codec the connector's JSON
 * @param access who may call
 * @param links where follow-ups go
 * @param errors what exceptions become
 * @param jobs runs jobs
 * @param webhooks keeps subscriptions
 */
record Front(
        ConnectorDefinition definition,
        Settings settings,
        Codec codec,
        Access access,
        Links links,
        Errors errors,
        Jobs jobs,
        Webhooks webhooks) {
    OperationKey key(String operationId) {
        return new OperationKey(definition.id(), operationId);
    }

    /** The workflow's correlation id. */
    static Optional<String> trackingId(RequestHead request) {
        return request.header("x-ms-client-tracking-id");
    }
}

package dev.troodon.testkit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The headers that the engine adds to what an author asked for, one run's worth. Immutable. */
final class EngineHeaders {
    private final String run = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
    private final String workflow;

    EngineHeaders(String workflow) {
        this.workflow = workflow;
    }

    Map<String, String> of(String operation) {
        String tracking = UUID.randomUUID().toString();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "azure-logic-apps/1.0,(workflow " + workflow + "; version 08585)");
        headers.put("Accept-Language", "en-US");
        headers.put("x-ms-workflow-id", workflow);
        headers.put("x-ms-workflow-version", "08585");
        headers.put("x-ms-workflow-name", "testkit");
        headers.put("x-ms-workflow-run-id", run);
        headers.put("x-ms-workflow-operation-name", operation);
        headers.put("x-ms-execution-location", "local");
        headers.put("x-ms-client-tracking-id", run);
        headers.put("x-ms-tracking-id", tracking);
        headers.put("x-ms-correlation-id", tracking);
        headers.put("x-ms-client-request-id", tracking);
        headers.put("x-ms-action-tracking-id", UUID.randomUUID().toString());
        return headers;
    }
}

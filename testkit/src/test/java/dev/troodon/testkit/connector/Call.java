package dev.troodon.testkit.connector;

import com.sun.net.httpserver.Headers;
import java.util.Map;

/** A request to the reference connector: {@code route} is the operation it reached. */
public record Call(
        String route,
        String method,
        String path,
        Map<String, String> query,
        Headers headers,
        String body,
        String origin) {}

package dev.troodon.testkit.document;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One entry of a drop-down.
 *
 * @param value what is sent
 * @param title what is shown
 */
public record Choice(JsonNode value, String title) {}

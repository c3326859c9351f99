package dev.troodon.testkit.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.troodon.testkit.document.Operation;
import dev.troodon.testkit.wire.Body;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads inputs as they are typed: text stays text where the operation wants text, the rest is JSON. */
final class InputTexts {
    private final Operation operation;

    InputTexts(Operation operation) {
        this.operation = operation;
    }

    Map<String, JsonNode> read(List<String> texts) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("an input is KEY=VALUE, not " + text);
            }
            String key = text.substring(0, equals);
            inputs.put(key, value(key, text.substring(equals + 1)));
        }
        return inputs;
    }

    private JsonNode value(String key, String text) {
        JsonNode plain = JsonNodeFactory.instance.textNode(text);
        boolean wantsText = operation.inputs().stream()
                .anyMatch(input -> input.key().equals(key) && input.type().equals("string"));
        return wantsText ? plain : Body.of(text).json().orElse(plain);
    }
}

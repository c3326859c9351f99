package dev.troodon.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.troodon.runtime.http.RefusedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Properties that must be there and not null. A path is looked at only where everything before its last name is there, so an
 * optional object may be left out together with what it would have to contain. Immutable.
 */
final class RequiredPaths {
    private final List<String[]> paths;

    private RequiredPaths(List<String[]> paths) {
        this.paths = paths;
    }

    static RequiredPaths of(List<String> texts) {
        List<String[]> paths = new ArrayList<>();
        for (String text : texts) {
            paths.add(text.split("/", -1));
        }
        return new RequiredPaths(paths);
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    void check(JsonNode root, String pointer) {
        for (String[] path : paths) {
            check(root, path, 0, pointer);
        }
    }

    private static void check(JsonNode node, String[] path, int index, String pointer) {
        if (path[index].equals("*")) {
            checkAll(node, path, index, pointer);
            return;
        }
        if (!node.isObject()) {
            return;
        }
        JsonNode child = node.get(path[index]);
        String name = pointer + "/" + path[index];
        boolean there = child != null && !child.isNull();
        if (index + 1 < path.length) {
            if (there) {
                check(child, path, index + 1, name);
            }
        } else if (!there) {
            throw RefusedException.badRequest("MissingValue", "The body needs a value at '" + name + "'.");
        }
    }

    private static void checkAll(JsonNode node, String[] path, int index, String pointer) {
        if (index + 1 == path.length) {
            return;
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), path, index + 1, pointer + "/" + i);
            }
        } else if (node.isObject()) {
            node.properties().forEach(e -> check(e.getValue(), path, index + 1, pointer + "/" + e.getKey()));
        }
    }
}

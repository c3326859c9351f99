package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Hints;
import dev.troodon.processor.model.Shape;
import dev.troodon.processor.model.Showing;
import java.util.Optional;

/** Writes trees, and the file picker in both of its spellings: the open designer reads the older one. */
final class Pickers {
    private final Lookups lookups;
    private final PropertyPaths paths;
    private final Optional<Showing.FilePicker> picker;

    Pickers(Lookups lookups, PropertyPaths paths, Showing showing) {
        this.lookups = lookups;
        this.paths = paths;
        this.picker = showing.picker();
    }

    /** Beside a value. */
    void put(JsonObject holder, Hints.Picking picking, Scope scope) {
        picking.file().ifPresent(file -> putFile(holder, file));
        picking.tree().or(() -> picking.file().flatMap(this::tree)).ifPresent(tree -> putTree(holder, tree, scope));
    }

    /** Among the root's capabilities. */
    Optional<JsonObject> capability() {
        return picker.flatMap(known -> lookups.picked(known.open()).map(open -> {
            JsonObject capability = new JsonObject().put("open", open.call());
            lookups.picked(known.browse()).ifPresent(browse -> capability.put("browse", browse.call()));
            return capability
                    .putText("value-collection", open.collection())
                    .putText("value-path", spelled(open.files(), known.open().value()))
                    .putText("value-title", spelled(open.files(), known.open().title()))
                    .putText("value-folder-property", spelled(open.files(), known.folder()))
                    .putText("value-media-property", spelled(open.files(), known.media()));
        }));
    }

    private String spelled(Optional<Shape> files, String path) {
        return paths.follow(files, path).path();
    }

    private void putFile(JsonObject holder, Hints.PickFile file) {
        JsonObject parameters = new JsonObject().put("isFolder", file.folder()).putFilled("fileFilter", file.filter());
        String value = picker.flatMap(known -> lookups.picked(known.open())
                        .map(open -> spelled(open.files(), known.open().value())))
                .orElse("");
        holder.put(
                "x-ms-dynamic-values",
                new JsonObject()
                        .put("capability", "file-picker")
                        .put("parameters", parameters)
                        .putText("value-path", value));
    }

    private Optional<Hints.Tree> tree(Hints.PickFile file) {
        return picker.map(known -> new Hints.Tree(known.open(), known.browse(), file.folder(), !file.folder()));
    }

    private void putTree(JsonObject holder, Hints.Tree tree, Scope scope) {
        Optional<JsonObject> open = lookups.nodes(tree.open(), scope);
        Optional<JsonObject> browse = lookups.nodes(tree.browse(), scope);
        if (open.isPresent() && browse.isPresent()) {
            holder.put(
                    "x-ms-dynamic-tree",
                    new JsonObject()
                            .put(
                                    "settings",
                                    new JsonObject()
                                            .put("canSelectParentNodes", tree.parents())
                                            .put("canSelectLeafNodes", tree.leaves()))
                            .put("open", open.get())
                            .put("browse", browse.get()));
        }
    }
}

package dev.troodon.sample;

import dev.troodon.handles.OperationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A real folder with drawers: the folders directly below it. */
public final class Inbox {
    private final Path folder;

    public Inbox(Path folder) {
        this.folder = folder;
    }

    /** The files in a drawer, in no particular order. A drawer that does not exist yet has none. */
    List<FileArrived> filesIn(String drawer) throws IOException {
        Path directory = drawer(drawer);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<FileArrived> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) {
                file(entry).ifPresent(files::add);
            }
        }
        return files;
    }

    private static Optional<FileArrived> file(Path entry) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(entry, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                String name = entry.getFileName().toString();
                Instant arrivedAt = attributes.lastModifiedTime().toInstant();
                return Optional.of(new FileArrived(name, attributes.size(), arrivedAt));
            }
        } catch (NoSuchFileException gone) {
            // Somebody took it out of the drawer while we were looking.
        }
        return Optional.empty();
    }

    /** A drawer's folder; a name that would lead out of the inbox is an error of the caller's. */
    private Path drawer(String name) {
        try {
            Path path = folder.resolve(name).normalize();
            if (path.getParent() != null && path.getParent().equals(folder.normalize())) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Told below, as for any other name that is none.
        }
        throw new OperationException(400, "InvalidDrawer", "A drawer is the name of one folder, without slashes.");
    }
}

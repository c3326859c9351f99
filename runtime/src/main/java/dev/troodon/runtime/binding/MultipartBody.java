package dev.troodon.runtime.binding;

import dev.troodon.handles.FileUpload;
import dev.troodon.runtime.http.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/** A {@code multipart/form-data} body, taken apart. The only class that knows the library that does it. */
final class MultipartBody {
    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_HEAD = 8192;
    private static final int LONGEST_NAME = 255;

    private final Map<String, List<String>> fields = new HashMap<>();
    private final Map<String, List<FileUpload>> files = new HashMap<>();

    private MultipartBody() {}

    /** Fails where an operation takes such bodies and the library is not there. */
    static void requireLibrary(String operation) {
        try {
            MultipartInput.builder();
        } catch (NoClassDefFoundError missing) {
            throw new IllegalStateException(
                    "The operation " + operation + " takes multipart/form-data. Add the dependency"
                            + " org.apache.commons:commons-fileupload2-core to the application.",
                    missing);
        }
    }

    static MultipartBody parse(byte[] body, String contentType) {
        String boundary = parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
            throw malformed();
        }
        MultipartBody parsed = new MultipartBody();
        try {
            parsed.read(MultipartInput.builder()
                    .setByteArray(body)
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .setMaxPartHeaderSize(LONGEST_HEAD)
                    .get());
        } catch (IOException | IllegalArgumentException broken) {
            throw malformed();
        }
        return parsed;
    }

    List<String> field(String name) {
        return fields.getOrDefault(name, List.of());
    }

    List<FileUpload> file(String name) {
        return files.getOrDefault(name, List.of());
    }

    private void read(MultipartInput input) throws IOException {
        input.setHeaderCharset(StandardCharsets.UTF_8);
        boolean more = input.skipPreamble();
        for (int parts = 1; more; parts++) {
            if (parts > MOST_PARTS) {
                throw RefusedException.badRequest("TooManyParts", "The form has more than " + MOST_PARTS + " parts.");
            }
            Map<String, String> head = head(input.readHeaders());
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            input.readBodyData(content);
            keep(head, content);
            more = input.readBoundary();
        }
    }

    private void keep(Map<String, String> head, ByteArrayOutputStream content) {
        Map<String, String> disposition = parameters(head.getOrDefault("content-disposition", ""));
        String name = disposition.get("name");
        if (!disposition.containsKey("form-data") || name == null || name.length() > LONGEST_NAME) {
            throw malformed();
        }
        String fileName = disposition.get("filename");
        String mediaType = head.get("content-type");
        // A file may come without a name; a text may come with its type.
        if (fileName == null && (mediaType == null || mediaType.startsWith("text/plain"))) {
            fields.computeIfAbsent(name, absent -> new ArrayList<>()).add(content.toString(StandardCharsets.UTF_8));
        }
        files.computeIfAbsent(name, absent -> new ArrayList<>())
                .add(new FileUpload(
                        plainName(fileName),
                        mediaType == null ? "application/octet-stream" : mediaType,
                        content.toByteArray()));
    }

    /** Some senders put the whole path there. */
    private static String plainName(@Nullable String fileName) {
        if (fileName == null) {
            return "";
        }
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static Map<String, String> head(String lines) {
        Map<String, String> head = new HashMap<>();
        for (String line : lines.split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                head.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return head;
    }

    private static Map<String, String> parameters(String value) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(value, ';');
    }

    private static RefusedException malformed() {
        return RefusedException.badRequest("InvalidForm", "The body is not a well-formed multipart/form-data.");
    }
}

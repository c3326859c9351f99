package dev.troodon.handles;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file that came in a form, {@code multipart/form-data}. Immutable.
 */
public final class FileUpload {
    private final String name;
    private final String mediaType;
    private final byte[] content;

    /**
     * A file.
     *
     * @param name as the sender calls it: never trust it as a path; empty if it was not said
     * @param mediaType as the sender says; {@code application/octet-stream} if it was not said
     * @param content its bytes; copied
     */
    public FileUpload(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /**
     * What the sender calls the file.
     *
     * @return a name without folders; empty if it was not said
     */
    public String name() {
        return name;
    }

    /**
     * What the sender says that it is.
     *
     * @return a media type
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How long it is.
     *
     * @return in bytes
     */
    public int size() {
        return content.length;
    }

    /**
     * Its bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return content.clone();
    }

    /**
     * Its bytes, to be read.
     *
     * @return a new stream, which need not be closed
     */
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /**
     * Its content as text.
     *
     * @return read as UTF-8
     */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileUpload file
                && name.equals(file.name)
                && mediaType.equals(file.mediaType)
                && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "FileUpload[" + name + ", " + mediaType + ", " + content.length + " bytes]";
    }
}

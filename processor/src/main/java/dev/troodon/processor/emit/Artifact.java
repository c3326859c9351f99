package dev.troodon.processor.emit;

/** Something to be written. */
public sealed interface Artifact {
    /**
     * The content.
     *
     * @return text with {@code \n} between its lines and at its end
     */
    String text();

    /**
     * A Java source.
     *
     * @param name the qualified name of its class
     * @param text its content
     */
    record Source(String name, String text) implements Artifact {}

    /**
     * A file beside the classes.
     *
     * @param path its path below the root of the class output, with {@code /}
     * @param text its content
     */
    record Resource(String path, String text) implements Artifact {}
}

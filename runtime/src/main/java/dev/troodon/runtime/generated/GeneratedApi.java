package dev.troodon.runtime.generated;

/** The agreement between the processor that wrote a class and the runtime that it meets. */
public final class GeneratedApi {
    /** What this runtime offers. Grows by one with every addition that generated code makes use of. */
    public static final int LEVEL = 1;

    private GeneratedApi() {}

    /**
     * Called first by every generated constructor.
     *
     * @param level what the processor assumed
     * @throws IllegalStateException if this runtime is too old for it
     */
    public static void require(int level) {
        if (level > LEVEL) {
            throw new IllegalStateException("This connector was generated for level " + level
                    + " of the Troodon runtime, but the runtime on the class path offers level " + LEVEL
                    + ". Use troodon-runtime in the version of troodon-processor.");
        }
    }
}

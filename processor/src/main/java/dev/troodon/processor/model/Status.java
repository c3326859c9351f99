package dev.troodon.processor.model;

/** How mature a connector or an operation is. */
public enum Status {
    UNSAID(""),
    PREVIEW("Preview"),
    PRODUCTION("Production");

    private final String text;

    Status(String text) {
        this.text = text;
    }

    /**
     * As the document says it.
     *
     * @return the word; empty for {@link #UNSAID}
     */
    public String text() {
        return text;
    }

    /**
     * The constant of that name.
     *
     * @param constant a name of {@code dev.troodon.annotations.Status}
     * @return the status; {@link #UNSAID} for anything else
     */
    public static Status of(String constant) {
        return switch (constant) {
            case "PREVIEW" -> PREVIEW;
            case "PRODUCTION" -> PRODUCTION;
            default -> UNSAID;
        };
    }
}

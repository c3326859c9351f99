package dev.troodon.processor.model;

/** How prominently a designer shows something; {@code NORMAL} is not written to the document. */
public enum Visibility {
    NORMAL,
    IMPORTANT,
    ADVANCED,
    INTERNAL
}

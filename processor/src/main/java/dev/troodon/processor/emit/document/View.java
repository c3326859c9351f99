package dev.troodon.processor.emit.document;

import dev.troodon.processor.model.Definition;
import dev.troodon.processor.model.Form;

/** From which side a type is looked at: some properties stand only in answers, some only in requests. */
enum View {
    ANSWER(""),
    REQUEST("Input");

    private final String suffix;

    View(String suffix) {
        this.suffix = suffix;
    }

    /** What a definition's name ends in, where the two views of its type differ. */
    String suffix() {
        return suffix;
    }

    boolean shows(Form.Others others) {
        return this == ANSWER ? others.readable() : others.writable();
    }

    boolean shows(Definition.Property property) {
        return this == ANSWER ? property.readable() : property.writable();
    }
}

package dev.troodon.processor.diagnostics;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * Everything that the processor can complain about: one constant, one stable code, one sentence that ends in the remedy. A
 * code, once released, never changes its meaning.
 */
public enum Rule {
    /** A placeholder for the first rule; the list grows with the checks. */
    DUPLICATE_OPERATION_ID(
            "TRD101",
            Kind.ERROR,
            "operationId \"%s\" is already used by %s; give one of the two methods an operationId of its own");

    private final String code;
    private final Kind kind;
    private final String sentence;

    Rule(String code, Kind kind, String sentence) {
        this.code = code;
        this.kind = kind;
        this.sentence = sentence;
    }

    /**
     * The stable code.
     *
     * @return a code such as {@code TRD101}
     */
    public String code() {
        return code;
    }

    /**
     * Error or warning.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The finding's text.
     *
     * @param arguments what the sentence mentions
     * @return the code in brackets and the sentence
     */
    public String text(Object... arguments) {
        return "[" + code + "] " + String.format(Locale.ROOT, sentence, arguments);
    }
}

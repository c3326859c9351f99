package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** How much it matters that a rule is broken. */
public enum Severity {
    /** The platform refuses the document, or something does not work. Nothing is written. */
    ERROR,
    /** It works, but not as it was probably meant. */
    WARNING,
    /** It works, but a reviewer of the platform's certification objects. Of no interest to a connector that stays at home. */
    CERTIFICATION;

    /**
     * The severity of a rule that names the compiler's kind of message.
     *
     * @param kind error or warning
     * @return the same
     */
    static Severity of(Kind kind) {
        return kind == Kind.ERROR ? ERROR : WARNING;
    }
}

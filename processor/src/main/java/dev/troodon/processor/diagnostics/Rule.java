package dev.troodon.processor.diagnostics;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * Something that the processor can complain about: one stable code, one sentence that ends in the remedy. A code, once
 * released, never changes its meaning.
 *
 * <p>There is one enum for each range of codes: {@link ReadRule} (0xx), {@link ModelRule} (1xx), {@link MetadataRule} (07x, 13x,
 * 14x), {@link SecurityRule} (18x), {@link LookupRule} (2xx), {@link TextRule} (3xx), {@link SchemaRule} (4xx) and
 * {@link ProcessingRule} (9xx). {@link Rules#all()} lists them all.
 */
public sealed interface Rule
        permits ReadRule,
                ModelRule,
                MetadataRule,
                SecurityRule,
                LookupRule,
                TextRule,
                DocsRule,
                SchemaRule,
                ProcessingRule {
    /**
     * The constant's name.
     *
     * @return the name in Java
     */
    String name();

    /**
     * All that a constant says.
     *
     * @return code, kind and sentence
     */
    Wording wording();

    /**
     * The stable code.
     *
     * @return a code such as {@code TRD101}
     */
    default String code() {
        return wording().code();
    }

    /**
     * How much it matters.
     *
     * @return the severity
     */
    default Severity severity() {
        return wording().severity();
    }

    /**
     * Error or warning.
     *
     * @return the kind of message that the rule is shown as, unless options say otherwise
     */
    default Kind kind() {
        return severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
    }

    /**
     * What is wrong and, at its end, what to write instead.
     *
     * @return a sentence in the syntax of {@link java.util.Formatter}
     */
    default String sentence() {
        return wording().sentence();
    }

    /**
     * The finding's text.
     *
     * @param arguments what the sentence mentions
     * @return the code in brackets and the sentence
     */
    default String text(Object... arguments) {
        return "[" + code() + "] " + String.format(Locale.ROOT, sentence(), arguments);
    }

    /**
     * What one rule consists of.
     *
     * @param code the stable code
     * @param severity how much it matters
     * @param sentence what is wrong and what to write instead
     */
    record Wording(String code, Severity severity, String sentence) {
        Wording(String code, Kind kind, String sentence) {
            this(code, Severity.of(kind), sentence);
        }
    }
}

package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD3xx: texts that a designer shows badly or that certification refuses. */
public enum TextRule implements Rule {
    EMPTY_TITLE("TRD301", Kind.ERROR, "the connector has no title; write @Connector(title = \"...\")");

    private final String code;
    private final Kind kind;
    private final String sentence;

    TextRule(String code, Kind kind, String sentence) {
        this.code = code;
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}

package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD2xx: what is wrong in {@code @DynamicValues} and {@code @DynamicSchema}. */
public enum LookupRule implements Rule {
    UNKNOWN_OPERATION("TRD201", Kind.ERROR, "the connector has no operation %s; %s");

    private final String code;
    private final Kind kind;
    private final String sentence;

    LookupRule(String code, Kind kind, String sentence) {
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

package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD1xx: what is wrong in a connector that could be read. */
public enum ModelRule implements Rule {
    DUPLICATE_OPERATION_ID(
            "TRD101",
            Kind.ERROR,
            "operationId \"%s\" is already used by %s; give one of the two methods an operationId of its own");

    private final String code;
    private final Kind kind;
    private final String sentence;

    ModelRule(String code, Kind kind, String sentence) {
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

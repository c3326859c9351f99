package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD0xx: what keeps source from being read as a connector. */
public enum ReadRule implements Rule {
    NEVER_GENERATED(
            "TRD001",
            Kind.ERROR,
            "type %s cannot be found (%s); add it to the class path, or the processor that generates it to the processor"
                    + " path");

    private final String code;
    private final Kind kind;
    private final String sentence;

    ReadRule(String code, Kind kind, String sentence) {
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

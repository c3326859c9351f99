package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD9xx: about the compilation, not about what a connector says. */
public enum ProcessingRule implements Rule {
    INTERNAL_ERROR(
            "TRD901",
            Kind.ERROR,
            "the processor itself failed (%s); this is a mistake of Troodon %s, please report it with the source of this"
                    + " type");

    private final String code;
    private final Kind kind;
    private final String sentence;

    ProcessingRule(String code, Kind kind, String sentence) {
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

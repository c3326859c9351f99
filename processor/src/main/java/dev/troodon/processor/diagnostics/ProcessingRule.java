package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD9xx: about the compilation, not about what a connector says. */
public enum ProcessingRule implements Rule {
    INTERNAL_ERROR(
            "TRD901",
            Kind.ERROR,
            "the processor itself failed (%s); this is a mistake of Troodon %s, please report it with the "
                    + "source of this type"),
    BAD_OPTION("TRD902", Kind.ERROR, "the option -A%s=%s is not understood; %s"),
    ALLOW_UNKNOWN_CODE("TRD903", Kind.ERROR, "@Allow names \"%s\", which is no code of a warning; %s"),
    ALLOW_WITHOUT_REASON(
            "TRD904", Kind.ERROR, "@Allow(code = \"%s\") gives no reason; say why the warning does not apply here"),
    ALLOW_UNUSED("TRD905", Kind.WARNING, "@Allow(code = \"%s\") silences nothing here; remove it"),
    RUNTIME_MISSING(
            "TRD906",
            Kind.ERROR,
            "%s is not on the class path, but the generated code needs it; add the dependency %s"),
    OUTPUT_FAILED(
            "TRD907",
            Kind.ERROR,
            "%s could not be written (%s); check that the compiler's output folder can be written to");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    ProcessingRule(String code, Kind kind, String sentence) {
        this.wording = new Wording(code, kind, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

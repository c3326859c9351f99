package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD34x: texts that are lost on the way. */
public enum DocsRule implements Rule {
    LOST_JAVADOC(
            "TRD340",
            Kind.WARNING,
            "%s comes from a class file, which has no Javadoc, so nothing describes its %s; let the module that has its "
                    + "source keep it with @KeepDocs, or describe it here with @Describe(type = %s.class, ...)"),
    DESCRIBES_UNKNOWN_PROPERTY("TRD341", Kind.ERROR, "@Describe: %s has no \"%s\"; %s"),
    DESCRIBES_UNUSED_TYPE("TRD342", Kind.WARNING, "@Describe describes %s, which no operation uses; remove it"),
    DESCRIBED_TWICE("TRD343", Kind.ERROR, "@Describe describes %s twice; keep one of them");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    DocsRule(String code, Kind kind, String sentence) {
        this.wording = new Wording(code, kind, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

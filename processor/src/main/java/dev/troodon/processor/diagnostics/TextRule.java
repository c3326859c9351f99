package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD3xx: texts that a designer shows badly or that certification refuses. */
public enum TextRule implements Rule {
    EMPTY_TITLE("TRD301", Kind.ERROR, "the connector has no title; write @Connector(title = \"...\")"),
    TITLE_STYLE("TRD302", Severity.CERTIFICATION, "the title \"%s\" %s, which certification refuses; %s"),
    CONNECTOR_DESCRIPTION(
            "TRD303",
            Severity.CERTIFICATION,
            "the connector's description has %d characters; write 30 to 500, in @Connector(description = "
                    + "...) or as Javadoc"),
    SUMMARY_LONG("TRD304", Kind.WARNING, "the summary has %d characters, and designers cut it; write at most 80"),
    SUMMARY_TOO_LONG("TRD305", Kind.ERROR, "the summary has %d characters, and designers refuse it; write at most 80"),
    SUMMARY_CHARACTERS(
            "TRD306",
            Severity.CERTIFICATION,
            "the summary \"%s\" %s; write letters, digits and parentheses only, such as \"Order a cake "
                    + "(express)\""),
    TRIGGER_SUMMARY(
            "TRD307",
            Severity.CERTIFICATION,
            "the summary \"%s\" does not read as a trigger; begin it with \"When\", such as \"When a file is "
                    + "added\""),
    DESCRIPTION_REPEATS(
            "TRD308",
            Kind.WARNING,
            "the description of %s only repeats its %s; say what the title does not, or leave it out"),
    OPERATION_WITHOUT_DESCRIPTION("TRD309", Kind.WARNING, "%s has no description; write Javadoc or a description"),
    PARAMETER_WITHOUT_DESCRIPTION(
            "TRD310", Kind.WARNING, "\"%s\" has no description; write Javadoc (@param) or @Display(description = ...)"),
    LABEL_LONG("TRD311", Kind.WARNING, "the label of \"%s\" has %d characters, and designers cut it; write at most 80"),
    CONNECTOR_DESCRIPTION_WORDS(
            "TRD312",
            Severity.CERTIFICATION,
            "the connector's description contains \"%s\", which certification refuses; say what the service does"),
    NO_SENTENCE("TRD313", Severity.CERTIFICATION, "the description of %s is no sentence; end it with a full stop"),
    TRIGGER_DESCRIPTION(
            "TRD314",
            Severity.CERTIFICATION,
            "the description of %s does not say when it fires in the usual words; begin it with \"This operation triggers "
                    + "when\""),
    DUPLICATE_SUMMARY(
            "TRD315",
            Kind.WARNING,
            "the summary \"%s\" is also that of %s, so authors cannot tell the two apart; write another"),
    DUPLICATE_LABEL(
            "TRD316",
            Kind.WARNING,
            "\"%s\" has the label \"%s\", and so has \"%s\" in %s, so authors cannot tell the two apart; write "
                    + "@Display(\"...\") at one of them"),
    DEPRECATED_TEXT(
            "TRD317",
            Severity.CERTIFICATION,
            "%s is deprecated, but its description does not say so; add \"(deprecated)\""),
    CATALOGUE_GAP(
            "TRD318",
            Severity.CERTIFICATION,
            "the connector has no %s, which certification wants; write it in @Connector");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    TextRule(String code, Kind kind, String sentence) {
        this(code, Severity.of(kind), sentence);
    }

    TextRule(String code, Severity severity, String sentence) {
        this.wording = new Wording(code, severity, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

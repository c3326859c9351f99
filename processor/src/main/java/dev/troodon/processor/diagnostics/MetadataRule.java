package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD070 to TRD079 and TRD130 to TRD149: what a connector or an operation says of itself. */
public enum MetadataRule implements Rule {
    EXTENSION_NAME(
            "TRD070",
            Kind.ERROR,
            "\"%s\" is no name of an extension; begin it with x- and go on with letters, digits, dots, dashes and "
                    + "underscores, such as x-acme-team"),
    EXTENSION_JSON(
            "TRD071",
            Kind.ERROR,
            "the value of %s is not JSON: %s at line %d, column %d; write one JSON value, a text with its quotation "
                    + "marks"),
    EXTENSION_KNOWN("TRD072", Kind.ERROR, "%s is not written by hand; use %s"),
    EXTENSION_MISSPELT("TRD073", Kind.WARNING, "%s is unknown to the platform; did you mean %s? For that, use %s"),
    EXTENSION_TWICE(
            "TRD074", Kind.ERROR, "%s is written twice at one place, %s; keep one of them, or give both one value"),
    EXTENSION_PLACE("TRD075", Kind.ERROR, "%s is to go to %s, which %s does not have; remove the place, or move it"),
    DEPRECATED_UNSAID(
            "TRD076",
            Kind.WARNING,
            "%s is deprecated, but its summary \"%s\" does not say so; end it with \"(deprecated)\""),
    INCOMPLETE("TRD077", Kind.ERROR, "%s needs %s; write it, or leave the whole out"),
    NOT_A_URL("TRD078", Kind.WARNING, "%s \"%s\" is no absolute URL; write one such as https://www.example.com/terms"),
    NOT_AN_ADDRESS("TRD079", Kind.WARNING, "%s \"%s\" is no e-mail address; write one such as support@example.com"),
    CATEGORIES("TRD130", Kind.ERROR, "the connector %s, but a catalogue takes at most two different ones; keep those"),
    DEPLOYMENT_VERSION(
            "TRD131",
            Kind.ERROR,
            "the deploymentVersion \"%s\" is not made of numbers with dots between them; write one such as 1.0.0"),
    KEYWORD("TRD132", Kind.WARNING, "the keyword \"%s\" %s; remove it"),
    TAG("TRD134", Kind.ERROR, "the tag \"%s\" %s; %s"),
    REVISION_FORM("TRD135", Kind.ERROR, "the revision of %s %s; %s"),
    REVISION_TAKEN(
            "TRD136", Kind.ERROR, "revision %d of the family \"%s\" is already %s; give one of the two another number"),
    REVISION_SUFFIX(
            "TRD137",
            Kind.WARNING,
            "\"%s\" is revision %d of its family, but its operationId does not end as such; write operationId = \"%s\", "
                    + "or leave it out"),
    FAMILY_CROWDED(
            "TRD138",
            Kind.ERROR,
            "the family \"%s\" has %d operations that are %s, and %s is one too many; mark the older ones @Deprecated"),
    STATUS_AHEAD(
            "TRD139",
            Kind.ERROR,
            "%s is said to be in production, but its connector is a preview; make it a preview too, or the connector "
                    + "Status.PRODUCTION"),
    REPLACEMENT("TRD140", Kind.ERROR, "the replacement of %s %s; %s"),
    CALL("TRD141", Kind.ERROR, "%s names \"%s\", %s; %s"),
    CALL_ARGUMENT("TRD142", Kind.ERROR, "%s passes \"%s\", but %s has no such parameter; %s"),
    CALL_ARGUMENT_MISSING(
            "TRD143",
            Kind.ERROR,
            "%s does not say what %s is called with for \"%s\"; add @Argument(name = \"%3$s\", ...)"),
    CALL_ARGUMENT_TYPE(
            "TRD144",
            Kind.ERROR,
            "%s passes \"%s\" for \"%s\", which cannot be read as %s; write a value of that type"),
    CALL_ARGUMENT_FROM("TRD145", Kind.ERROR, "%s passes the value of \"%s\", but %s has no such input; %s"),
    PAIR("TRD146", Kind.ERROR, "@NotifiedBy on %s has no meaning, since %s; %s"),
    PAIR_DIFFERS(
            "TRD147",
            Kind.ERROR,
            "%s and %s both have an input \"%s\", but of different %s, so a workflow cannot give it once for both; make "
                    + "them alike"),
    AI_ARGUMENTS(
            "TRD148",
            Kind.ERROR,
            "@AiFunction on a connector %s, which is said of operations only; move it to a method, or into calls = ..."),
    AGENT_PROTOCOL(
            "TRD149",
            Kind.ERROR,
            "%s speaks %s with agents, which takes a standard action by POST; make it one, or remove @McpServer");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    MetadataRule(String code, Kind kind, String sentence) {
        this(code, Severity.of(kind), sentence);
    }

    MetadataRule(String code, Severity severity, String sentence) {
        this.wording = new Wording(code, severity, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

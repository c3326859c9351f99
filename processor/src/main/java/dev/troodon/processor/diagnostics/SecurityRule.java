package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD18x: what is wrong in how callers are to say who they are. */
public enum SecurityRule implements Rule {
    SEVERAL_SCHEMES(
            "TRD180",
            Kind.WARNING,
            "the connector declares \"%s\" beside \"%s\", but a connection offers the first only; declare one, or offer "
                    + "several in the connection parameter sets of its properties"),
    UNKNOWN_SCHEME("TRD181", Kind.ERROR, "%s accepts the scheme \"%s\", which the connector does not declare: %s"),
    UNKNOWN_SCOPE("TRD182", Kind.ERROR, "%s needs the scope \"%s\", which the scheme \"%s\" does not have: %s"),
    IMPLICIT_FLOW(
            "TRD183",
            Kind.WARNING,
            "\"%s\" takes its token from the sign-in, which no custom connector can do; use flow = ACCESS_CODE and a "
                    + "tokenUrl"),
    OAUTH2_URL("TRD184", Kind.ERROR, "the %s of \"%s\" %s; write an absolute https URL"),
    SCHEME_TWICE("TRD185", Kind.ERROR, "two schemes are called \"%s\"; give one of them another scheme = ..."),
    ANONYMOUS_AND_SECURED("TRD186", Kind.ERROR, "%s is both @Anonymous and @Secured; keep the one that is meant"),
    NOTHING_TO_EXEMPT(
            "TRD187",
            Kind.WARNING,
            "%s is @Anonymous, but so is all of the connector, which declares no security; remove it, or declare an "
                    + "@ApiKey, @BasicAuth or @OAuth2");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    SecurityRule(String code, Kind kind, String sentence) {
        this.wording = new Wording(code, kind, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

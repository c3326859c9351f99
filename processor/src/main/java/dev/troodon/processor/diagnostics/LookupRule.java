package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD2xx: what is wrong in {@code @DynamicValues} and {@code @DynamicSchema}. */
public enum LookupRule implements Rule {
    UNKNOWN_OPERATION("TRD201", Kind.ERROR, "the lookup calls \"%s\", but the connector has no such method; %s"),
    AMBIGUOUS_OPERATION(
            "TRD202",
            Kind.ERROR,
            "the lookup calls \"%s\", but the connector has several such methods; rename all but one"),
    NOT_ANSWERED_AT_ONCE(
            "TRD203", Kind.ERROR, "the lookup calls %s, which %s; name a standard action that returns a value"),
    MAY_CHANGE_SOMETHING(
            "TRD204",
            Kind.WARNING,
            "the lookup calls %s, a %s operation, each time a designer opens; use method = GET for what only "
                    + "reads"),
    UNKNOWN_PATH("TRD205", Kind.ERROR, "the lookup's %s \"%s\" is not in the answer of %s: %s"),
    NOT_A_LIST(
            "TRD206",
            Kind.ERROR,
            "the lookup finds its choices at %s of the answer of %s, which is no list; name the list with "
                    + "collection = ..."),
    ARGUMENT_MISSING(
            "TRD207",
            Kind.ERROR,
            "the lookup does not say what %s is called with for \"%s\"; add @Argument(name = \"%2$s\", ...)"),
    ARGUMENT_UNKNOWN("TRD208", Kind.ERROR, "the lookup passes \"%s\", but %s has no such parameter; %s"),
    ARGUMENT_FROM_UNKNOWN("TRD209", Kind.ERROR, "the lookup passes the value of \"%s\", but %s has no such input; %s"),
    ARGUMENT_OF_WRONG_TYPE(
            "TRD210",
            Kind.ERROR,
            "the lookup passes \"%s\" for \"%s\", which cannot be read as %s; write a value of that type");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    LookupRule(String code, Kind kind, String sentence) {
        this.wording = new Wording(code, kind, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

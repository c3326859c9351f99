package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD4xx: schemas that a validator refuses or that a designer can show nothing of. */
public enum SchemaRule implements Rule {
    EMPTY_RESULT(
            "TRD401",
            Kind.WARNING,
            "%s hands out %s, which has no property, so a workflow can use nothing of it; give the type properties, or "
                    + "@DynamicSchema"),
    UNKNOWN_RESULT(
            "TRD402",
            Severity.CERTIFICATION,
            "%s hands out any JSON, so a workflow has to parse it first; return a type of your own, or add @DynamicSchema"),
    ENUM_VALUE_TWICE(
            "TRD403", Kind.ERROR, "\"%s\" stands for two constants of %s; give each a text of its own in JSON"),
    ENUM_LABEL_TWICE(
            "TRD404",
            Kind.WARNING,
            "two choices of %s are both labelled \"%s\", so authors cannot tell them apart; write @Display(\"...\") at one "
                    + "of the constants"),
    ENUM_EMPTY("TRD405", Kind.ERROR, "%s has no constants, so nothing can be chosen; add one, or use a text"),
    FORM_NAME("TRD406", Kind.ERROR, "\"%s\" cannot be the name of a field of a form; write ASCII characters only"),
    LIMITS_CONTRADICT(
            "TRD407",
            Kind.ERROR,
            "\"%s\" must be at least %s and at most %s, which nothing is; correct one of the two"),
    DEFAULT_BEYOND_LIMITS("TRD408", Kind.WARNING, "the default \"%s\" of \"%s\" %s; write a value that is accepted"),
    DUPLICATE_PROPERTY("TRD409", Kind.ERROR, "%s has two properties called \"%s\" in JSON; rename one of the two");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    SchemaRule(String code, Kind kind, String sentence) {
        this(code, Severity.of(kind), sentence);
    }

    SchemaRule(String code, Severity severity, String sentence) {
        this.wording = new Wording(code, severity, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD165 to 179: what is wrong in what values show or mean beyond type and text. */
public enum HintRule implements Rule {
    SAMPLE_OF_WRONG_TYPE(
            "TRD165", Kind.ERROR, "the %s \"%s\" of \"%s\" cannot be read as %s; write a value of that type"),
    EDITOR_OF_OTHER_TYPE("TRD166", Kind.ERROR, "the editor %s is on \"%s\", which is %s; use it on %s"),
    CHOICE_TWICE("TRD167", Kind.ERROR, "the choice \"%s\" of \"%s\" is there already; remove one of the two"),
    CHOICES_OF_WHAT(
            "TRD168",
            Kind.ERROR,
            "@Choices is on \"%s\", which is %s; use it on a text, a number or a flag, and on an enum only with "
                    + "editorOptions = true"),
    UNKNOWN_FORMAT("TRD169", Kind.WARNING, "the format \"%s\" of \"%s\" is none that the platform knows; %s"),
    FORMAT_OF_WHAT("TRD170", Kind.ERROR, "@Format is on \"%s\", which is %s; use it on a text or a number"),
    MEDIA_OF_WHAT(
            "TRD171",
            Kind.ERROR,
            "@MediaKind is on \"%s\", which is %s; use it on bytes or a text in a body or an answer"),
    ITEMS_OF_WHAT("TRD172", Kind.ERROR, "@Items is on \"%s\", which is %s; use it on a list in a body or an answer"),
    REQUIRED_READ_ONLY(
            "TRD173",
            Kind.ERROR,
            "\"%s\" is required but only the service sets it, so no request is right; remove @ReadOnly or @Required"),
    TRIGGER_VALUE_PLACE(
            "TRD174", Kind.ERROR, "@TriggerValue is on \"%s\" of %s; use it on a query parameter of a polling trigger"),
    TRIGGER_VALUE_PATH("TRD175", Kind.ERROR, "the trigger value's %s \"%s\" is not in the answer of %s; %s"),
    NO_CHOICE("TRD176", Kind.ERROR, "@Choices on \"%s\" has no choice; write at least one"),
    BODY_OF_NONE(
            "TRD177", Kind.ERROR, "@Body is on %s, whose requests have no body; remove it, or use POST, PUT or PATCH"),
    CALLBACK_HIDDEN(
            "TRD178",
            Kind.ERROR,
            "the body of %s is internal, so designers do not find the callback URL in it; make it visible");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    HintRule(String code, Kind kind, String sentence) {
        this.wording = new Wording(code, kind, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

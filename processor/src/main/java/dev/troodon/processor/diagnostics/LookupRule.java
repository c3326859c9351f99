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
            "the lookup passes \"%s\" for \"%s\", which cannot be read as %s; write a value of that type"),
    SOURCE_OF_OTHER_TYPE(
            "TRD220",
            Kind.ERROR,
            "the lookup passes the value of \"%s\", which is %s, for \"%s\", which is %s; pass an input of that type"),
    SOURCE_INTERNAL(
            "TRD221",
            Kind.WARNING,
            "the lookup passes the value of \"%s\", which nobody sees, and the platform refuses that; make it visible, or "
                    + "write the value itself"),
    CALLS_NOTHING_OR_TWO(
            "TRD222", Kind.ERROR, "the lookup names %s; name either a method of the connector or a built-in operation"),
    UNKNOWN_BUILT_IN("TRD223", Kind.ERROR, "the platform has no built-in operation \"%s\"; %s"),
    ARGUMENT_NOT_JSON(
            "TRD224", Kind.ERROR, "the argument for \"%s\" is no JSON: %s, in column %s; write one JSON value"),
    ITEM_NOT_HERE(
            "TRD225",
            Kind.ERROR,
            "the argument for \"%s\" is of the opened node, which only calls that browse a tree have; write from or value"),
    PICKER_MISSING(
            "TRD226",
            Kind.ERROR,
            "@PickFile is on \"%s\", but the connector does not say how files are found; add @FilePicker to it"),
    ITEMS_OF_NO_LIST(
            "TRD227",
            Kind.ERROR,
            "the lookup is for items, but \"%s\" is %s; remove items = true, or use it on a list"),
    TREE_PLACE(
            "TRD228",
            Kind.ERROR,
            "\"%s\" is chosen from a tree, which is possible in the path, the query and JSON bodies only; move it there");

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

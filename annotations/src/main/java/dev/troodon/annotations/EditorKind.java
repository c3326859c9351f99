package dev.troodon.annotations;

/** Inputs that a designer knows. */
public enum EditorKind {
    /** Rows of a name and a value; for maps only. */
    DICTIONARY,
    /** Rows of items; for lists. */
    ARRAY,
    /** Rows and columns; for lists of objects. */
    TABLE,
    /** Source code; for texts. */
    CODE,
    /** Formatted text; for texts. */
    HTML,
    /** A closed list of choices. */
    DROPDOWN,
    /** A list of choices that takes other values too. */
    COMBOBOX,
    /** A JSON schema. */
    SCHEMA
}

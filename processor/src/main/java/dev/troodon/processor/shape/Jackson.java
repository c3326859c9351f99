package dev.troodon.processor.shape;

/** Names of Jackson's annotations. */
final class Jackson {
    private static final String CORE = "com.fasterxml.jackson.annotation.";

    static final String PROPERTY = CORE + "JsonProperty";
    static final String GETTER = CORE + "JsonGetter";
    static final String SETTER = CORE + "JsonSetter";
    static final String IGNORE = CORE + "JsonIgnore";
    static final String IGNORE_PROPERTIES = CORE + "JsonIgnoreProperties";
    static final String PROPERTY_ORDER = CORE + "JsonPropertyOrder";
    static final String CREATOR = CORE + "JsonCreator";
    static final String VALUE = CORE + "JsonValue";
    static final String FORMAT = CORE + "JsonFormat";
    static final String ANY_GETTER = CORE + "JsonAnyGetter";
    static final String ANY_SETTER = CORE + "JsonAnySetter";
    static final String UNWRAPPED = CORE + "JsonUnwrapped";
    static final String TYPE_INFO = CORE + "JsonTypeInfo";
    static final String NAMING = "com.fasterxml.jackson.databind.annotation.JsonNaming";
    static final String SERIALIZE = "com.fasterxml.jackson.databind.annotation.JsonSerialize";
    static final String DESERIALIZE = "com.fasterxml.jackson.databind.annotation.JsonDeserialize";

    /** Make an accessor count that is otherwise not visible, without giving it another name. */
    static final String[] MARKERS = {
        SERIALIZE,
        DESERIALIZE,
        CORE + "JsonView",
        FORMAT,
        TYPE_INFO,
        CORE + "JsonRawValue",
        UNWRAPPED,
        CORE + "JsonBackReference",
        CORE + "JsonManagedReference",
        CORE + "JsonMerge"
    };

    private Jackson() {}
}

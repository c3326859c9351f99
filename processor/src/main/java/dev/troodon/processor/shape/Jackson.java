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

    static final String INCLUDE_PROPERTIES = CORE + "JsonIncludeProperties";
    static final String IGNORE_TYPE = CORE + "JsonIgnoreType";
    static final String AUTO_DETECT = CORE + "JsonAutoDetect";
    static final String KEY = CORE + "JsonKey";
    static final String VIEW = CORE + "JsonView";
    static final String RAW_VALUE = CORE + "JsonRawValue";
    static final String BACK_REFERENCE = CORE + "JsonBackReference";
    static final String MANAGED_REFERENCE = CORE + "JsonManagedReference";
    static final String MERGE = CORE + "JsonMerge";
    static final String IDENTITY_INFO = CORE + "JsonIdentityInfo";
    static final String IDENTITY_REFERENCE = CORE + "JsonIdentityReference";
    static final String FILTER = CORE + "JsonFilter";
    static final String SUB_TYPES = CORE + "JsonSubTypes";
    static final String TYPE_NAME = CORE + "JsonTypeName";
    static final String POJO_BUILDER = "com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder";
    static final String TYPE_RESOLVER = "com.fasterxml.jackson.databind.annotation.JsonTypeResolver";
    static final String TYPE_ID_RESOLVER = "com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver";

    private Jackson() {}
}

package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD0xx: what keeps source from being read as a connector. */
public enum ReadRule implements Rule {
    NEVER_GENERATED(
            "TRD001",
            Kind.ERROR,
            "type %s cannot be found (%s); add it to the class path, or the processor that generates it to the processor"
                    + " path"),
    SERVICE_TYPE(
            "TRD002",
            Kind.ERROR,
            "%s names %s as a service, which is %s; name a class or an interface that generated " + "code can see"),
    METHOD_NOT_CALLABLE(
            "TRD003", Kind.ERROR, "%s is %s, so generated code cannot call it; make it a public instance method"),
    SEVERAL_PATTERNS(
            "TRD004", Kind.ERROR, "%s is annotated with both @%s and @%s; keep the one that the method is for"),
    HANDLE_MISSING("TRD005", Kind.ERROR, "%s has no %s parameter, which %s needs; add a parameter of type %s"),
    HANDLE_OUT_OF_PLACE(
            "TRD006", Kind.ERROR, "%s takes a %s, which %s does not have; remove the parameter or change the pattern"),
    HANDLE_TWICE("TRD007", Kind.ERROR, "%s takes more than one %s; keep one of them"),
    HANDLE_RAW("TRD008", Kind.ERROR, "%s uses %s without a type argument; write %s"),
    RESULT_TYPE("TRD009", Kind.ERROR, "%s returns %s, but %s returns %s; change the return type"),
    EVENT_MISSING(
            "TRD010", Kind.ERROR, "%s has no parameter for the event; make the event the last parameter of the method"),
    SEVERAL_BODIES(
            "TRD011",
            Kind.ERROR,
            "%s takes more than one object, %s and %s, but a request has one body; write one record "
                    + "that holds both"),
    OBJECT_WITHOUT_BODY(
            "TRD012",
            Kind.ERROR,
            "%s is an object, but %s requests have no body; take its values as single parameters, " + "or use POST"),
    CONTEXT_OUTLIVED(
            "TRD013",
            Kind.ERROR,
            "%s is a @Context parameter, but there is no request any more when %s runs; take what "
                    + "the method needs as a parameter of its own, or a Caller"),
    BEAN_PARAM(
            "TRD014",
            Kind.ERROR,
            "%s is a @BeanParam, which cannot be bound; write its fields as parameters of the " + "method"),
    PARAMETER_ANNOTATION(
            "TRD015",
            Kind.ERROR,
            "%s is annotated with @%s, which a connector cannot describe; use @QueryParam or " + "@HeaderParam"),
    OPTIONAL_PRIMITIVE("TRD016", Kind.ERROR, "%s is an %s, which cannot be bound; write Optional<%s>"),
    EXISTING_PATTERN(
            "TRD017",
            Kind.ERROR,
            "%s is a JAX-RS resource method of its own, which can only be described as a standard "
                    + "action; remove @%s or choose the standard pattern"),
    EXISTING_PATH(
            "TRD018",
            Kind.ERROR,
            "%s is served at %s, which is not below the connector's path %s; give the connector a "
                    + "path that both share"),
    API_KEY_PLACE("TRD019", Kind.ERROR, "@ApiKey on %s names %s; name either a header or a query parameter"),
    WEBHOOK_METHOD(
            "TRD020", Kind.ERROR, "%s is an asynchronous webhook action, which is always POST; remove method = %s"),
    BYTES_WITHOUT_BODY(
            "TRD021",
            Kind.ERROR,
            "%s holds bytes, which only the body of a request carries; make it the only object of a " + "POST"),
    OBJECT_IN_URL(
            "TRD022",
            Kind.ERROR,
            "%s is an object, but %s carries single values; take its values as single parameters"),
    SUBSCRIBE_BODY(
            "TRD023",
            Kind.ERROR,
            "%s is not an object with known properties, so the callback URL has no place in it; "
                    + "write a record that holds it"),
    CONNECTOR_TYPE(
            "TRD024",
            Kind.ERROR,
            "%s cannot be a connector because it is %s; annotate a class, an interface or a record "
                    + "that generated code can see"),
    IDLE_ATTRIBUTE("TRD025", Kind.WARNING, "%s has no meaning here, since %s is %s; remove it or change the pattern"),
    UNKNOWN_TYPE(
            "TRD030",
            Kind.ERROR,
            "%s has the type %s, which has no agreed form in JSON; use a type of your own, a text, "
                    + "a number or a java.time type"),
    RAW_TYPE("TRD031", Kind.ERROR, "%s uses %s without type arguments, so its content is unknown; write them"),
    OPEN_TYPE_VARIABLE(
            "TRD032", Kind.ERROR, "%s has the type variable %s, so its content is unknown; use a type that is fixed"),
    MAP_KEY("TRD033", Kind.ERROR, "%s is a map from %s, but names in JSON are texts; use String or an enum as the key"),
    ENDLESS_TYPE(
            "TRD034",
            Kind.ERROR,
            "%s is nested too deeply: %s contains ever larger types; write a type that comes to an " + "end"),
    UNKNOWN_NAMING(
            "TRD036",
            Kind.WARNING,
            "%s is spelled by %s, which is unknown here, so the document keeps the connector's "
                    + "naming; use a strategy that Jackson ships, or @JsonProperty"),
    UNREAD_JACKSON_ANNOTATION(
            "TRD037",
            Kind.WARNING,
            "%s is annotated with @%s, which the document does not follow; write a type that looks " + "like the JSON"),
    NOT_MADE(
            "TRD040",
            Kind.WARNING,
            "%s is taken from requests, but Jackson cannot make one; write a record, a constructor without parameters,"
                    + " @JsonCreator or, for several types, @JsonTypeInfo"),
    SEALED_WITHOUT_NAME(
            "TRD041",
            Kind.ERROR,
            "%s is sealed, but its JSON does not say which of its types a value is of; write @JsonTypeInfo(use = Id.NAME,"
                    + " property = \"type\") on it"),
    UNKNOWN_SUBTYPES(
            "TRD042",
            Kind.ERROR,
            "%s has @JsonTypeInfo, but no type is known that its values are of; name them in @JsonSubTypes, or make it"
                    + " sealed"),
    DIFFERENT_TWINS(
            "TRD043",
            Kind.WARNING,
            "the property \"%s\" has different types in the subtypes of %s, so the document allows any JSON; give it one"
                    + " type"),
    OPAQUE_FORM(
            "TRD044",
            Kind.WARNING,
            "%s is written as an array of its parts, which have no names in the document; write it as an object"),
    NOTHING_ABOVE(
            "TRD045",
            Kind.ERROR,
            "%s is annotated with @AllOf, but no type with properties is above it; remove the annotation");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    ReadRule(String code, Kind kind, String sentence) {
        this.wording = new Wording(code, kind, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

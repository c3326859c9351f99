package dev.troodon.processor.diagnostics;

import javax.tools.Diagnostic.Kind;

/** TRD1xx: what is wrong in a connector that could be read. */
public enum ModelRule implements Rule {
    DUPLICATE_OPERATION_ID(
            "TRD101",
            Kind.ERROR,
            "operationId \"%s\" is already used by %s; give one of the two methods an operationId of its own"),
    OPERATION_ID_FORM(
            "TRD102",
            Kind.WARNING,
            "operationId \"%s\" %s; write at most 64 letters and digits, beginning with a letter, such as "
                    + "PriceOfCake or PriceOfCake_V2"),
    DUPLICATE_PATH("TRD103", Kind.ERROR, "%s is already answered by %s; give one of the two methods a path of its own"),
    WEBHOOK_PATH_SHARED(
            "TRD104",
            Kind.ERROR,
            "the subscribe path %s is also the path of %s, and a designer takes every operation there for a "
                    + "webhook; give one of the two methods a path of its own"),
    PATH_FORM(
            "TRD105",
            Kind.ERROR,
            "the path \"%s\" %s; write literal segments and variables only, such as /prices/{flavour}"),
    UNDECLARED_VARIABLE("TRD106", Kind.ERROR, "the path variable {%s} has no parameter; %s"),
    PATH_PARAMETER_WITHOUT_VARIABLE(
            "TRD107",
            Kind.ERROR,
            "the path parameter \"%s\" is not in the path %s; add {%1$s} to the path, or take the parameter "
                    + "from the query"),
    DUPLICATE_PARAMETER(
            "TRD108",
            Kind.ERROR,
            "\"%s\" is already the name of another %s parameter of this method; rename one of the two"),
    RESERVED_PARAMETER("TRD109", Kind.ERROR, "a parameter cannot be called \"%s\" on the wire, since %s; rename it"),
    STRIPPED_HEADER(
            "TRD110",
            Kind.ERROR,
            "the header %s never arrives, since workflow engines set or remove it; choose another header " + "name"),
    RESERVED_PATH(
            "TRD111",
            Kind.ERROR,
            "the path %s begins with /%s, which the generated resource keeps for %s; choose another path"),
    CONNECTOR_PATH(
            "TRD112",
            Kind.ERROR,
            "the connector's path \"%s\" %s; write literal segments only, such as /bakery, and variables in the paths "
                    + "of methods"),
    BODY_NOT_ALLOWED(
            "TRD113",
            Kind.ERROR,
            "\"%s\" would be the body of a %s request, which has none; use method = POST, or take its parts as "
                    + "parameters"),
    CALLBACK_NAME_TAKEN(
            "TRD114",
            Kind.ERROR,
            "the subscribe body already has a property \"callbackUrl\", for the workflow's callback; rename "
                    + "this one, or mark it with @CallbackUrl if that is what it takes"),
    CALLBACK_URL_TYPE(
            "TRD115",
            Kind.ERROR,
            "the @CallbackUrl property \"%s\" cannot hold a URL; make it a String or a java.net.URI"),
    CALLBACK_URL_MISPLACED(
            "TRD116", Kind.ERROR, "@CallbackUrl on \"%s\" has no effect for %s, since %s; remove it or move it"),
    SEVERAL_CALLBACK_URLS(
            "TRD117",
            Kind.ERROR,
            "@CallbackUrl is on \"%s\" and on \"%s\", but a subscription has one callback; keep one of them"),
    KEY_WITHOUT_PROPERTY("TRD118", Kind.ERROR, "@Key: the event %s has no readable property \"%s\"; %s"),
    KEY_TYPE(
            "TRD119",
            Kind.ERROR,
            "@Key: the parameter \"%s\" is %s but the event's property \"%s\" is %s, so they are never equal; "
                    + "give both one type"),
    OUT_OF_RANGE("TRD120", Kind.ERROR, "%s = %d is out of range; write a value from %d to %d"),
    SETTLE_WITHOUT_TIME(
            "TRD121",
            Kind.ERROR,
            "settleSeconds needs a cursor over java.time.Instant, but this one is over %s; set it to 0, or "
                    + "order the items by an instant"),
    DEFAULT_OF_WRONG_TYPE(
            "TRD122", Kind.ERROR, "the default \"%s\" of \"%s\" cannot be read as %s; write a value of that type"),
    INTERNAL_WITHOUT_DEFAULT(
            "TRD123",
            Kind.ERROR,
            "\"%s\" is required but internal, so no workflow can give it; add @Default, or make it visible"),
    ITEM_FORM(
            "TRD124",
            Kind.ERROR,
            "%s hands out %s, which no designer can split into values; return an object, such as a record"),
    CLASS_NAME_TAKEN(
            "TRD125",
            Kind.ERROR,
            "the generated class %s is already there: %s; write @Connector(name = ...) with another name"),
    CLASS_NAME_FORM(
            "TRD126",
            Kind.ERROR,
            "\"%s\" is no Java name, so no classes can be called after it; write letters and digits in "
                    + "@Connector(name = ...), such as Bakery"),
    NO_OPERATION(
            "TRD127",
            Kind.WARNING,
            "the connector has no operation; annotate a public method with @Action, @PollingTrigger or "
                    + "@WebhookTrigger, or name the type that has one in @Connector(services = ...)"),
    SHARED_ROOT(
            "TRD128",
            Kind.WARNING,
            "the path %s is also that of the connector %s, and of two resources with one path JAX-RS looks into one "
                    + "only; write @Connector(path = ...) with another path"),
    COLLECTION_OF_ONE(
            "TRD129",
            Kind.ERROR,
            "the collection \"%s\" is never written, since %s hands out its items one by one; remove it, or use "
                    + "delivery = Delivery.BATCH"),
    LINK_WITHOUT_CONTINUATION(
            "TRD150",
            Kind.ERROR,
            "@NextLink promises further pages, but %s takes no Continuation to ask for them; add a parameter of type "
                    + "Continuation, or remove @NextLink"),
    CONTINUATION_WITHOUT_LINK(
            "TRD151",
            Kind.ERROR,
            "%s takes a Continuation, but its result has no property that leads to the next page; return a Page, or mark a "
                    + "property of the result itself with @NextLink"),
    LINK_FORM(
            "TRD152",
            Kind.ERROR,
            "the @NextLink property \"%s\" %s; make it a String or Optional<String> that is called nextLink or @odata.nextLink "
                    + "in JSON"),
    PAGES_NOT_BY_GET(
            "TRD153",
            Kind.ERROR,
            "%s hands out pages but is %s, and the next page is fetched by GET; use method = GET"),
    SUCCESS_STATUS("TRD154", Kind.ERROR, "the status %d cannot be the success of %s; write %s"),
    ANSWER_STATUS("TRD155", Kind.ERROR, "%s cannot list the status %s, since %s; remove it or write another status"),
    HEADER_NEVER_SET(
            "TRD156",
            Kind.ERROR,
            "the response header %s is never set, since %s takes no ResponseHeaders; add such a parameter, or remove "
                    + "@ResponseHeader"),
    RESPONSE_HEADER_NAME(
            "TRD157", Kind.ERROR, "\"%s\" cannot be the name of the header, since %s; choose another name"),
    NEVER_NOTIFIES(
            "TRD158",
            Kind.ERROR,
            "@NotificationHeader has no effect, since %s posts no headers of its own to a callback; remove it, or use @ResponseHeader"),
    MEDIA_TYPE_FORM("TRD159", Kind.ERROR, "\"%s\" is no media type; write one such as application/pdf"),
    MEDIA_TYPE_OF_VALUE(
            "TRD160",
            Kind.ERROR,
            "%s is %s, which %s cannot be; write a JSON type such as application/json, or use String, byte[] or "
                    + "InputStream"),
    SEPARATION(
            "TRD161",
            Kind.ERROR,
            "@Separated has no meaning on \"%s\", since %s; remove it or choose another separator"),
    CARRIAGE("TRD162", Kind.ERROR, "@%s has no meaning on \"%s\", which is not %s; remove it"),
    TEST_CONNECTION(
            "TRD163", Kind.ERROR, "@TestConnection cannot stand on %s, since %s; put it on one standard action"),
    TEST_ARGUMENT(
            "TRD164", Kind.ERROR, "@TestConnection calls %s, but %s; write a literal for each required parameter"),
    PATH_SPELLING(
            "TRD190",
            Kind.ERROR,
            "the path %s is that of %s but for case or what its variables are called, and a document must not hold both; "
                    + "spell both as %s"),
    PATH_AMBIGUOUS(
            "TRD191",
            Severity.CERTIFICATION,
            "%s could also be a request to %s of %s, which the platform's validator warns of; give one of the two methods "
                    + "a path that begins differently"),
    TOO_MANY_OPERATIONS(
            "TRD192",
            Kind.WARNING,
            "the connector has %d operations, internal ones included, but the platform takes %d; divide it into two "
                    + "connectors"),
    TOO_MANY_SCHEMAS(
            "TRD193",
            Kind.WARNING,
            "%s has more than %d schemas in %s, which is more than the platform takes; leave out what no workflow needs, or "
                    + "use @DynamicSchema"),
    DOCUMENT_TOO_LARGE(
            "TRD194",
            Kind.WARNING,
            "the document has %d bytes, but the platform takes %d; divide the connector into two"),
    REQUIRED_LOOP(
            "TRD195",
            Kind.ERROR,
            "%s requires itself (%s), so no JSON of it comes to an end; let one of these properties be left out"),
    VARIABLE_NAME(
            "TRD196",
            Kind.ERROR,
            "the path variable {%s} has a name that JAX-RS refuses; begin it with a letter, a digit or _ and go on with "
                    + "these, . and -"),
    OPERATION_ID_CASE(
            "TRD197",
            Severity.CERTIFICATION,
            "operationId \"%s\" is not in PascalCase; begin it with a capital letter"),
    KEY_AS_PARAMETER(
            "TRD198",
            Kind.WARNING,
            "\"%s\" is also where the connection puts its key, so that authors are asked for it twice; take a Caller "
                    + "instead, or rename the parameter"),
    HEADER_NAME("TRD199", Kind.ERROR, "\"%s\" cannot be the name of a header; write ASCII letters, digits and hyphens");

    @SuppressWarnings("Immutable") // a record of texts
    private final Wording wording;

    ModelRule(String code, Kind kind, String sentence) {
        this(code, Severity.of(kind), sentence);
    }

    ModelRule(String code, Severity severity, String sentence) {
        this.wording = new Wording(code, severity, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

package dev.troodon.processor.source;

/** Qualified names of our own annotations and handles. */
public final class Vocabulary {
    private static final String ANNOTATIONS = "dev.troodon.annotations.";
    private static final String HANDLES = "dev.troodon.handles.";

    public static final String CONNECTOR = ANNOTATIONS + "Connector";
    public static final String ACTION = ANNOTATIONS + "Action";
    public static final String POLLING_TRIGGER = ANNOTATIONS + "PollingTrigger";
    public static final String WEBHOOK_TRIGGER = ANNOTATIONS + "WebhookTrigger";
    public static final String API_KEY = ANNOTATIONS + "ApiKey";
    public static final String BASIC_AUTH = ANNOTATIONS + "BasicAuth";
    public static final String OAUTH2 = ANNOTATIONS + "OAuth2";
    public static final String SECURED = ANNOTATIONS + "Secured";
    public static final String ANONYMOUS = ANNOTATIONS + "Anonymous";
    public static final String KEEP_DOCS = ANNOTATIONS + "KeepDocs";
    public static final String KEPT_DOCS = ANNOTATIONS + "KeptDocs";
    public static final String DESCRIBE = ANNOTATIONS + "Describe";
    public static final String DISPLAY = ANNOTATIONS + "Display";
    public static final String DEFAULT = ANNOTATIONS + "Default";
    public static final String REQUIRED = ANNOTATIONS + "Required";
    public static final String ALL_OF = ANNOTATIONS + "AllOf";
    public static final String CALLBACK_URL = ANNOTATIONS + "CallbackUrl";
    public static final String KEY = ANNOTATIONS + "Key";
    public static final String DYNAMIC_VALUES = ANNOTATIONS + "DynamicValues";
    public static final String DYNAMIC_SCHEMA = ANNOTATIONS + "DynamicSchema";
    public static final String EXTENSION = ANNOTATIONS + "Extension";
    public static final String TAG = ANNOTATIONS + "Tag";
    public static final String EXTERNAL_DOCS = ANNOTATIONS + "ExternalDocs";
    public static final String REVISION = ANNOTATIONS + "Revision";
    public static final String SIMULATE = ANNOTATIONS + "Simulate";
    public static final String NOTIFIED_BY = ANNOTATIONS + "NotifiedBy";
    public static final String NO_GENERIC_TEST = ANNOTATIONS + "NoGenericTest";
    public static final String SAFE_OPERATION = ANNOTATIONS + "SafeOperation";
    public static final String AI_PLUGIN = ANNOTATIONS + "AiPlugin";
    public static final String AI_FUNCTION = ANNOTATIONS + "AiFunction";
    public static final String MCP_SERVER = ANNOTATIONS + "McpServer";

    public static final String NEXT_LINK = ANNOTATIONS + "NextLink";
    public static final String SUCCESS = ANNOTATIONS + "Success";
    public static final String ANSWERS = ANNOTATIONS + "Answers";
    public static final String RESPONSE_HEADER = ANNOTATIONS + "ResponseHeader";
    public static final String NOTIFICATION_HEADER = ANNOTATIONS + "NotificationHeader";
    public static final String MEDIA_TYPES = ANNOTATIONS + "MediaTypes";
    public static final String SEPARATED = ANNOTATIONS + "Separated";
    public static final String ALLOW_EMPTY = ANNOTATIONS + "AllowEmpty";
    public static final String ENCODED_TWICE = ANNOTATIONS + "EncodedTwice";
    public static final String TEST_CONNECTION = ANNOTATIONS + "TestConnection";
    public static final String JOB_CONTEXT = HANDLES + "JobContext";
    public static final String CALLBACK = HANDLES + "Callback";
    public static final String CURSOR = HANDLES + "Cursor";
    public static final String CALLER = HANDLES + "Caller";
    public static final String CONTINUATION = HANDLES + "Continuation";
    public static final String RESPONSE_HEADERS = HANDLES + "ResponseHeaders";
    public static final String FILE_UPLOAD = HANDLES + "FileUpload";
    public static final String POLL = HANDLES + "Poll";
    public static final String SUBSCRIPTION_LISTENER = HANDLES + "SubscriptionListener";

    private Vocabulary() {}
}

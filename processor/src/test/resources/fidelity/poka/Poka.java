package poka;

import dev.troodon.annotations.*;
import java.util.List;

/** Poka: one webhook trigger for whatever the service tells of, with lookups for its inputs and its content. */
@Connector(
        title = "Poka",
        description =
                "The Poka connector contains a list of triggers that allow you to interact with the data in your application.",
        version = "1.0.0",
        path = "/api/v2.2",
        contact = @Contact(name = "Poka Support", url = "https://www.poka.io/", email = "support@poka.io"),
        website = "https://www.poka.io/",
        privacyPolicy = "https://www.poka.io/en/trust#section-compliance",
        categories = {Category.COLLABORATION, Category.DATA})
@Allow(code = "TRD308", reason = "the texts are the publisher's")
@ApiKey(header = "Authorization", scheme = "API Key", summary = "")
public interface Poka {
    record Language(
            @Display(description = "Language Code") String code,
            @Display(description = "Language Name") String name) {}

    record Item(
            @Display(value = "Identifier", description = "id") String id,
            @Display(value = "Title", description = "name") String name) {}

    record Detail(
            @Display(value = "Identifier", description = "id") String id,
            @Display(value = "Title", description = "name") String name,
            @Display(description = "What is posted when it happens.") Object schema) {}

    record Subscription(
            @CallbackUrl @Required @Display(value = "Your domain url", description = "Your domain url") String url,
            @Required
                    @Display(
                            value = "Language",
                            summary = "Select a Language",
                            description = "Select a Language")
                    @DynamicValues(
                            operation = "getLanguages",
                            value = "code",
                            title = "name",
                            arguments = @Argument(name = "active", value = "true"))
                    String language) {}

    @Action(
            method = Method.GET,
            path = "/languages/",
            summary = "Get Languages",
            description = "Get Languages",
            visibility = Visibility.INTERNAL)
    @Secured
    @Output(description = "List of active langauges")
    List<Language> getLanguages(@Constant("true") boolean active);

    @Action(
            method = Method.GET,
            path = "/web-hooks-items/",
            summary = "Get Operation Items",
            description = "Get Operation Items",
            visibility = Visibility.INTERNAL)
    @Secured
    @Output(description = "List of available operation items")
    List<Item> getOperationItems();

    @Action(
            method = Method.GET,
            path = "/web-hooks-items/{item}/operations/",
            summary = "Get Operation List",
            description = "Get Operation List",
            visibility = Visibility.INTERNAL)
    @Secured
    @Output(description = "List of available operations")
    List<Detail> getOperationList(
            @Display(description = "Item ID", visibility = Visibility.INTERNAL)
                    @Default("form_templates")
                    @DynamicValues(operation = "getOperationItems", value = "id", title = "name")
                    String item);

    @Action(
            method = Method.GET,
            path = "/web-hooks-items/{item}/operations/{operation_name}/",
            summary = "Get operation detail",
            description = "Get operation detail",
            visibility = Visibility.INTERNAL)
    @Secured
    @Output(description = "Get a Poka Operation details")
    Detail getOperationDetail(
            @Display(description = "Item ID", visibility = Visibility.INTERNAL)
                    @Default("form_templates")
                    @DynamicValues(operation = "getOperationItems", value = "id", title = "name")
                    String item,
            @Display(description = "Operation ID") String operation_name);

    @WebhookTrigger(
            path = "/web-hooks/register/{item}/{operation_name}/",
            summary = "Add a Poka trigger",
            description = "Add a Poka trigger")
    @Secured
    @Success(description = "Webhook created")
    @MediaTypes(consumes = "application/json")
    @Output(summary = "Details from webhook", description = "Details from webhook")
    @DynamicSchema(
            operation = "getOperationDetail",
            value = "schema",
            arguments = {
                @Argument(name = "item", from = "item"),
                @Argument(name = "operation_name", from = "operation_name")
            })
    boolean createWebhook(
            Subscription body,
            @Display(value = "Select an Item", description = "Select an Item")
                    @DynamicValues(operation = "getOperationItems", value = "id", title = "name")
                    String item,
            @Display(value = "Select a Trigger Action", description = "Select a Trigger Action")
                    @DynamicValues(
                            operation = "getOperationList",
                            value = "id",
                            title = "name",
                            arguments = @Argument(name = "item", from = "item"))
                    String operation_name,
            Object event);

    @Action(
            method = Method.DELETE,
            path = "/web-hooks/{uuid}/",
            summary = "Delete webhook",
            description = "Delete a Poka webhook",
            visibility = Visibility.INTERNAL)
    @Secured
    @Success(description = "Webhook Deleted")
    void deleteWebhook(@Display(description = "Webhook ID") String uuid);
}

package feathery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;
import java.util.Optional;

/** Feathery Forms: two triggers that workflows poll. */
@Connector(
        title = "Feathery Forms",
        description =
                "Feathery is the most powerful form and workflow automation platform. Build pixel-perfect forms, set up powerful logic, and connect to hundreds of different systems.",
        version = "1.0",
        path = "/api/trigger/power-automate/poll",
        contact =
                @Contact(
                        name = "Feathery Support",
                        url = "https://community.feathery.io",
                        email = "support@feathery.io"),
        website = "https://feathery.io",
        privacyPolicy = "https://feathery.io/privacy-policy",
        categories = {Category.PRODUCTIVITY, Category.COLLABORATION})
@ApiKey(header = "Authorization", scheme = "API Key", summary = "")
public interface Feathery {
    record Submission(
            @Display(value = "Identifier", description = "id") String id,
            @JsonProperty("Submission Completed At")
                    @Display(value = "Completed", description = "Submission Completed At")
                    String completed,
            @JsonProperty("Submission Updated At")
                    @Display(value = "Updated", description = "Submission Updated At")
                    String updated) {}

    @PollingTrigger(
            path = "/form_completion/",
            collection = "results",
            summary = "When a form submission is completed",
            description = "This operation is triggered when a form submission is completed.",
            visibility = Visibility.IMPORTANT,
            hint = "Submit a form to trigger")
    @Output(description = "default")
    Poll<Submission> formCompletion(
            @Display(value = "Form Name", description = "The name of the form", visibility = Visibility.IMPORTANT)
                    String form_key,
            @Display(
                            value = "Last Request Time",
                            description = "Last trigger poll time",
                            visibility = Visibility.INTERNAL)
                    Optional<String> last_requested_at,
            Cursor<Instant> since);

    @PollingTrigger(
            path = "/data_received/",
            collection = "results",
            summary = "Whenever any data is received from a submission",
            description = "This operation is triggered whenever any data is received from a submission.",
            visibility = Visibility.IMPORTANT,
            hint = "Submit a form to trigger")
    @Output(description = "default")
    Poll<Object> dataReceived(
            @Display(value = "Form Name", description = "The name of the form", visibility = Visibility.IMPORTANT)
                    String form_key,
            @Display(
                            value = "Last Request Time",
                            description = "Last trigger poll time",
                            visibility = Visibility.INTERNAL)
                    Optional<String> last_requested_at,
            Cursor<Instant> since);
}

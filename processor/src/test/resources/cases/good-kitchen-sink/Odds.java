package sink;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.*;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** What is seldom said, and what is said at length. */
@KeepDocs
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Odds {
    /** Said of it elsewhere. */
    public record Foreign(int count, String size) {}

    /** A number that is a text. */
    public record Code(@JsonValue String text) {
        /** Reads it. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Code {}
    }

    /** Never seen. */
    @JsonIgnoreType
    public record Unseen(String text) {}

    /** Two of a kind. */
    public record Pair<T>(T left, T right) {}

    /** A branch with branches. */
    public record Branch(String label, List<Branch> branches) {}

    /** Something that is built. */
    @JsonDeserialize(builder = Built.Builder.class)
    public static final class Built {
        private final String label;

        private Built(String label) {
            this.label = label;
        }

        /** What stands on it. */
        public String getLabel() {
            return label;
        }

        /** Builds it. */
        @JsonPOJOBuilder(withPrefix = "")
        public static final class Builder {
            private String label = "";

            /** What stands on it. */
            public Builder label(String value) {
                label = value;
                return this;
            }

            /** Builds it. */
            public Built build() {
                return new Built(label);
            }
        }
    }

    /** Names that are no identifiers. */
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    @JsonPropertyOrder({"@odata.etag", "class"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Names(
            @JsonProperty("@odata.etag") String etag,
            @JsonProperty("class") @Display("Class of name") String clazz,
            @JsonProperty("full name") @JsonAlias("name") String name,
            @JsonProperty("2nd") String second,
            @JsonProperty("$ref-count") int count,
            @JsonProperty("created[gt]") @Display("Created after") Instant created,
            @JsonProperty(access = JsonProperty.Access.READ_ONLY) String keptByUs,
            @JsonIgnore String ignored,
            Unseen unseen) {}

    /** Every plain type. */
    public record Plain(
            boolean yes,
            byte tiny,
            short small,
            int medium,
            long big,
            float inexact,
            double precise,
            char letter,
            BigDecimal amount,
            BigInteger huge,
            UUID uuid,
            URI uri,
            byte[] bytes,
            Instant instant,
            LocalDate date,
            LocalTime time,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Duration duration,
            Period period,
            Year year,
            Set<String> set,
            int[] numbers,
            JsonNode node,
            Object anything,
            OptionalInt perhaps,
            Optional<String> maybe,
            EnumMap<DayOfWeek, Integer> days,
            Pair<Code> pair,
            Branch branch,
            Built built) {}

    /** What is limited. */
    public record Limited(
            @NotNull @Size(min = 1, max = 9) @jakarta.validation.constraints.Pattern(regexp = "[a-z]+") String letters,
            @NotBlank String text,
            @NotEmpty List<String> some,
            @Min(1) @Max(9) int few,
            @DecimalMin("0.5") @DecimalMax(value = "9.5", inclusive = false) BigDecimal part,
            @Positive int positive,
            @PositiveOrZero int natural,
            @Negative int negative,
            @Email String mail,
            @Schema(description = "Said for another tool.", example = "x") String theirs,
            @Nullable @Format("password") String secret,
            @Items(value = "Colour", defaultValue = "blue") List<String> colours) {}

    /** Things by name. */
    public record Shelf(List<Thing> things) {}

    /** A thing. */
    @Extension(name = "x-ms-discriminator-value", json = "\"thing\"")
    @Extension(name = "x-ms-azure-resource", json = "true")
    @Extension(name = "x-schema", json = "{}")
    public record Thing(
            @Extension(name = "x-ms-client-name", json = "\"thingId\"")
                    @Extension(name = "x-ms-mutability", json = "[\"read\", \"create\"]")
                    @Extension(name = "x-ms-secret", json = "false")
                    @Extension(name = "x-ms-property-name-alias", json = "\"number\"")
                    @Extension(name = "x-ms-content-hint", json = "\"text\"")
                    @Extension(name = "x-ms-group-name", json = "\"Names\"")
                    @Extension(name = "x-nullable", json = "true")
                    @Extension(name = "x-example", json = "\"T1\"")
                    @Extension(name = "x-summary", json = "\"Number\"")
                    String id,
            @Extension(name = "x-ms-enum", json = "{\"name\": \"Label\", \"modelAsString\": true}")
                    @Extension(name = "x-ms-client-flatten", json = "true")
                    @Extension(name = "x-ms-identifiers", json = "[]")
                    @Extension(name = "x-ms-permission", json = "\"read-only\"")
                    @Extension(name = "x-enumNames", json = "[\"One\"]")
                    @Extension(name = "x-deprecated", json = "false")
                    String label) {}

    /** Hands names back. */
    @Action(
            method = Method.PUT,
            summary = "Name things",
            description = "Hands all names back as they were.",
            operationId = "NameThings",
            path = "/names/{thing-id}.json/at(x='{other}')",
            visibility = Visibility.ADVANCED,

            hint = "Name anything.")
    @Extension(name = "x-ms-examples", json = "{}")
    @Extension(name = "x-ms-long-running-operation", json = "false")
    @Extension(name = "x-ms-long-running-operation-options", json = "{\"final-state-via\": \"location\"}")
    @Extension(name = "x-ms-scheduler-recommendation", json = "\"manual\"")
    @Extension(name = "x-ms-headers", json = "false")
    @Extension(name = "x-examples", json = "{}")
    @Extension(name = "x-im-controller", json = "\"names\"")
    @Extension(name = "x-amazon-apigateway-integration", json = "{}")
    public Names names(
            @PathParam("thing-id") @EncodedTwice String thing,
            @PathParam("other")
                    @Extension(name = "x-ms-parameter-location", json = "\"method\"")
                    @Allow(code = "TRD073", reason = "AutoRest has this key")
                    @Extension(name = "x-ms-skip-url-encoding", json = "false")
                    @Extension(name = "x-ms-format", json = "\"contentOnly\"")
                    String other,
            @QueryParam("$filter") Optional<String> filter,
            @QueryParam("created[gt]") Optional<String> created,
            @QueryParam("with space") Optional<String> space,
            @QueryParam("class") Optional<String> clazz,
            @QueryParam("api-version") @Constant("2026-01-01") String version,
            @HeaderParam("If-Match") Optional<String> match,
            Names names) {
        return names;
    }

    /** Hands plain values back. */
    @Action(path = "/plain")
    @Success(status = 200, listedAsDefault = false, description = "As it was.", summary = "Same")
    public Plain plain(Plain plain) {
        return plain;
    }

    /** Takes what keeps to its limits. */
    @Action(path = "/limited")
    @Secured(scheme = "basic_auth")
    public Limited limited(Limited limited) {
        return limited;
    }

    /** Works for long, and once only. */
    @Action(
            path = "/work",
            pattern = dev.troodon.annotations.Pattern.ASYNC_POLLING,
            retryAfterSeconds = 5,
            timeoutSeconds = 3600,
            restart = Restart.NEVER)
    @Secured(scheme = "oauth2_auth", scopes = {"user", "admin"})
    public Foreign work(Foreign foreign, JobContext job) {
        return foreign;
    }

    /** Tells that it is there. */
    @Action(method = Method.GET, path = "/ping")
    @Anonymous
    @Success(listedAsDefault = true)
    public String ping() {
        return "";
    }

    /** Lists what is on the shelf. */
    @Action(method = Method.GET, path = "/things", visibility = Visibility.INTERNAL)
    public Shelf things() {
        return new Shelf(List.of());
    }

    /** Takes a thing from its shelf. */
    @Action(path = "/thing")
    @Allow(code = "TRD204", reason = "things are few")
    public void thing(
            @DynamicTree(
                            open = @TreeCall(operation = "things", collection = "things", value = "id", title = "label"),
                            browse =
                                    @TreeCall(
                                            operation = "inside",
                                            collection = "entries",
                                            value = "id",
                                            title = "name",
                                            arguments = @Argument(name = "folder", item = "id")),
                            canSelectParentNodes = true,
                            canSelectLeafNodes = false)
                    String thing,
            @DynamicValues(operation = "things", collection = "things", value = "id", title = "label") String other) {}

    /** This operation triggers when a thing is found on its shelf. */
    @PollingTrigger(
            summary = "When a thing is found",
            description = "This operation triggers when a thing is found on its shelf, one by one.",
            operationId = "ThingFound",
            path = "/trigger/found",
            visibility = Visibility.IMPORTANT,
            delivery = Delivery.SINGLE,
            retryAfterSeconds = 30,
            limit = 1,
            start = Start.EXISTING,
            settleSeconds = 2,
            hint = "Put a thing onto its shelf.")
    public Poll<Shelf> thingFound(
            @TriggerValue(collection = "things", path = "id") @Display(visibility = Visibility.INTERNAL) @Nullable String after,
            Cursor<Instant> since) {
        return Poll.nothing();
    }

    /** What is subscribed to. */
    public record Hook(Target target, @DynamicValues(operation = "things", collection = "things", value = "id", title = "label") String thing) {}

    /** Where it goes. */
    public record Target(@CallbackUrl URI url) {}

    /** This operation triggers when a thing is lost. */
    @WebhookTrigger(
            summary = "When a thing is lost",
            description = "This operation triggers when a thing is lost from its shelf.",
            operationId = "ThingLost",
            path = "/hooks/lost",
            visibility = Visibility.IMPORTANT,
            hint = "Take a thing from its shelf.")
    @NotificationHeader(
            name = "X-Shelf",
            description = "Where it was.",
            summary = "Shelf",
            type = Integer.class,
            visibility = Visibility.ADVANCED)
    public void lost(Hook hook, Thing thing) {}
}

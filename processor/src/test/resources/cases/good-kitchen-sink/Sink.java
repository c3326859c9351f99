package sink;

import dev.troodon.annotations.*;
import dev.troodon.annotations.OAuth2.Scope;

/** Says everything that a connector can say, about files, books, cakes and other things that people keep. */
@Connector(
        title = "Kitchen Sink",
        name = "KitchenSink",
        version = "2.1.0",
        description = "Says everything that can be said about files, books, cakes and other things that people keep.",
        path = "/sink",
        naming = PropertyNaming.AS_DECLARED,
        dates = DateStyle.ISO_8601,
        unknownProperties = UnknownProperties.REJECT,
        contact = @Contact(name = "Desk", url = "https://sink.example.com/desk", email = "desk@example.com"),
        website = "https://sink.example.com",
        privacyPolicy = "https://sink.example.com/privacy",
        categories = {Category.CONTENT_AND_FILES, Category.SALES_AND_CRM},
        status = Status.PRODUCTION,
        keywords = {"books", "cakes"},
        termsOfService = "https://sink.example.com/terms",
        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0"),
        deploymentVersion = "1.0.0",
        docs = @ExternalDocs(url = "https://sink.example.com/docs", description = "How to keep things."),
        tags = {@Tag(value = "Lending", description = "Books that leave the house."), @Tag("Reading")},
        services = {
            Archive.class, Bakery.class, Files.class, Formats.class, Gallery.class, Kitchen.class, Library.class,
            Library.Desk.class, Odds.class, Zoo.class
        })
@OAuth2(
        scheme = "oauth2_auth",
        summary = "Sign in",
        authorizationUrl = "https://login.example.com/authorize",
        tokenUrl = "https://login.example.com/token",
        flow = OAuth2.Flow.ACCESS_CODE,
        scopes = {@Scope(name = "user"), @Scope(name = "admin", description = "Manages everything")})
@ApiKey(header = "X-Key", scheme = "API Key")
@ApiKey(query = "key", scheme = "Query Key", summary = "Key of the sink")
@BasicAuth(scheme = "basic_auth", summary = "Name and password")
@Secured(scheme = "oauth2_auth", scopes = "user")
@Secured(scheme = "API Key")
@Labels(LabelKey.BOTH)
@ExternalDocs(url = "https://sink.example.com/help", description = "Help for all.")
@FilePicker(
        open = @TreeCall(operation = "top", arguments = @Argument(name = "drawer", json = "null")),
        browse = @TreeCall(operation = "inside", arguments = @Argument(name = "folder", item = "id")),
        collection = "entries",
        value = "id",
        title = "name",
        folder = "folder",
        media = "type")
@AiPlugin(
        name = "Kitchen sink",
        description = "Finds and keeps things.",
        contactEmail = "desk@example.com",
        legalUrl = "https://sink.example.com/legal",
        copilot = "Keeper")
@AiFunction(calls = @AiCall(operation = "find", confirmation = Confirmation.NEVER, arguments = @Argument(name = "top", value = "5")))
@Describe(
        type = Odds.Foreign.class,
        title = "Foreign",
        description = "What comes from elsewhere.",
        properties = {
            @Describe.Property(name = "count", title = "Pieces", description = "How many pieces.", required = true),
            @Describe.Property(name = "size", description = "How big.", visibility = Visibility.ADVANCED)
        })
@Extension(name = "x-acme-team", json = "{\"name\": \"desk\", \"seats\": [1, 2.5, null, true]}")
@Extension(name = "x-acme-team", json = "\"desk\"", place = Extension.Place.INFO)
@Extension(name = "x-ms-parameterized-host", json = "{\"hostTemplate\": \"{region}.example.com\", \"parameters\": []}")
@Extension(name = "x-generator", json = "\"by hand\"", place = Extension.Place.INFO)
@Extension(name = "x-components", json = "{}")
@Allow(code = "TRD180", reason = "the parameter sets offer all of them")
public class Sink {}

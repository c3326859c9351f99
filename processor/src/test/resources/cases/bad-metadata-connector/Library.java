package books;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.util.List;

@Connector( // finding: [TRD318] the connector has no contact url, // finding: [TRD079] the contact's email "desk" is no e-mail address; // finding: [TRD303]
        title = "Town Library",
        contact = @Contact(name = "Desk", email = "desk"),
        website = "library.example.com", // finding: [TRD078] the website "library.example.com" is no absolute URL;
        privacyPolicy = "https://library.example.com/privacy policy", // finding: [TRD078] the privacyPolicy
        categories = {
            Category.DATA,
            Category.DATA, // finding: [TRD130] the connector names the category DATA twice,
            Category.AI,
            Category.SECURITY // finding: [TRD130] the connector names 4 categories, but a catalogue takes at most two
        },
        keywords = {
            "books",
            "", // finding: [TRD132] the keyword "" is empty; remove it
            "Books" // finding: [TRD132] the keyword "Books" is there already; remove it
        },
        license = @License(url = "/licence"), // finding: [TRD077] the licence needs a name; // finding: [TRD078] the licence "/licence" is no absolute URL;
        deploymentVersion = "1.0-beta", // finding: [TRD131] the deploymentVersion "1.0-beta"
        docs = @ExternalDocs(url = "https://library.example.com"), // finding: [TRD077] a page in docs needs a description;
        tags = {
            @Tag(value = "Lending", description = "Books that leave the house."),
            @Tag("Lending"), // finding: [TRD134] the tag "Lending" is there already; remove one of the two
            @Tag(" ") // finding: [TRD134] the tag " " has no name; write one
        })
@ExternalDocs(url = "help") // finding: [TRD078] the page "help"
@AiPlugin(name = "", description = "", contactEmail = "a b@c", legalUrl = "x") // finding: [TRD077] @AiPlugin needs a name; // finding: [TRD077] @AiPlugin needs a description; // finding: [TRD078] the legalUrl // finding: [TRD079] the contactEmail
@AiFunction(confirmation = Confirmation.ASK) // finding: [TRD148] @AiFunction on a connector asks for confirmation,
public class Library {
    /** Brings a book back. */
    @Action
    @Tag(value = "Lending", description = "Something else.") // finding: [TRD134] the tag "Lending" is described in two ways,
    @ExternalDocs(url = "http:") // finding: [TRD078] the page "http:"
    public void bring() {}

    /** Talks with agents. */
    @Action(method = Method.GET)
    @McpServer // finding: [TRD149] Library.converse speaks mcp-streamable-1.0 with agents,
    public Object converse() { // finding: [TRD402] Library.converse hands out any JSON,
        return "";
    }
}

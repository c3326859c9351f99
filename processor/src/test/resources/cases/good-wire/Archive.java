package papers;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.troodon.annotations.Action;
import dev.troodon.annotations.Display;
import dev.troodon.annotations.AllowEmpty;
import dev.troodon.annotations.Answers;
import dev.troodon.annotations.ApiKey;
import dev.troodon.annotations.Argument;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.EncodedTwice;
import dev.troodon.annotations.MediaTypes;
import dev.troodon.annotations.Method;
import dev.troodon.annotations.NextLink;
import dev.troodon.annotations.NotificationHeader;
import dev.troodon.annotations.ResponseHeader;
import dev.troodon.annotations.Separated;
import dev.troodon.annotations.Success;
import dev.troodon.annotations.TestConnection;
import dev.troodon.annotations.Visibility;
import dev.troodon.annotations.WebhookTrigger;
import dev.troodon.handles.Continuation;
import dev.troodon.handles.FileUpload;
import dev.troodon.handles.Page;
import dev.troodon.handles.ResponseHeaders;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Keeps papers, and finds them again. */
@Connector(title = "Paper Archive", path = "/archive")
@ApiKey(header = "X-Key")
public abstract class Archive {
    /** How a paper is kept. */
    public enum Shelf {
        /** In the cellar. */
        CELLAR,
        /** In the hall. */
        HALL
    }

    /**
     * A paper.
     *
     * @param id its number
     * @param title what it is about
     */
    public record Paper(String id, String title) {}

    /**
     * Papers as OData lists them.
     *
     * @param value the papers
     * @param next where it goes on
     */
    public record Papers(List<Paper> value, @JsonProperty("@odata.nextLink") @NextLink String next) {} // fine: [TRD152]

    /** For subclasses. */
    protected Archive() {}

    /**
     * Lists all papers.
     *
     * @param shelf where to look
     * @param page which page
     * @return some papers
     */
    @Action(method = Method.GET, path = "/papers")
    public abstract Page<Paper> papers(Optional<String> shelf, Continuation page); // fine: [TRD150] [TRD151]

    /**
     * Lists papers as OData does.
     *
     * @param page which page
     * @return some papers
     */
    @Action(method = Method.GET, path = "/odata/papers") // fine: [TRD153]
    public abstract Papers odata(Continuation page);

    /**
     * Files a paper.
     *
     * @param paper the paper
     * @param headers takes its number
     * @return the paper as it is kept
     */
    @Action(path = "/papers")
    @Success(status = 201, summary = "Filed", description = "The paper is filed.") // fine: [TRD154]
    @Answers(status = 409, description = "There is such a paper already.") // fine: [TRD155]
    @Answers(status = 400, description = "The paper is not legible.")
    @Answers(status = Answers.OTHERWISE, description = "Something went wrong.", summary = "Failure")
    @ResponseHeader(name = "X-Number", description = "The number of the paper.", summary = "Number", type = Long.class) // fine: [TRD156] [TRD157]
    @ResponseHeader(name = "X-Trace", visibility = Visibility.INTERNAL)
    public abstract Paper file(Paper paper, ResponseHeaders headers);

    /**
     * Reads a paper as it was scanned.
     *
     * @param id which
     * @param headers takes the file's name
     * @return the scan
     */
    @Action(method = Method.GET, path = "/papers/{id}/scan")
    @MediaTypes(produces = {"application/pdf", "image/png"}) // fine: [TRD159] [TRD160]
    @Success(file = true)
    public abstract InputStream scan(String id, ResponseHeaders headers);

    /**
     * Reads the text of a paper.
     *
     * @param id which
     * @return the text
     */
    @Action(method = Method.GET, path = "/papers/{id}/text")
    @MediaTypes(produces = "text/plain")
    public abstract String text(@EncodedTwice String id);

    /**
     * Writes the text of a paper.
     *
     * @param id which
     * @param text what it says
     */
    @Action(method = Method.PUT, path = "/papers/{id}/text")
    @MediaTypes(consumes = "text/plain")
    public abstract void write(String id, String text);

    /**
     * Replaces the scan of a paper.
     *
     * @param id which
     * @param scan the scan
     */
    @Action(method = Method.PUT, path = "/papers/{id}/scan")
    @MediaTypes(consumes = {"application/pdf", "image/*"})
    public abstract void rescan(String id, byte[] scan);

    /**
     * Changes a paper in part.
     *
     * @param id which
     * @param changes what to change
     * @return the paper
     */
    @Action(method = Method.PATCH, path = "/papers/{id}")
    @MediaTypes(consumes = "application/merge-patch+json", produces = "application/vnd.paper+json")
    public abstract Paper change(@Display("Paper") String id, Paper changes);

    /**
     * Takes a scan in.
     *
     * @param file the scan
     * @param cover another scan
     * @param shelf where to keep it
     * @param tags words to find it by
     */
    @Action(path = "/scans")
    public abstract void upload(
            FileUpload file,
            @FormParam("cover") Optional<byte[]> cover,
            @FormParam("shelf") @AllowEmpty Optional<Shelf> shelf, // fine: [TRD113] [TRD162] [TRD406]
            @FormParam("tags") @Separated(Separated.By.REPETITION) List<String> tags);

    /**
     * Finds papers.
     *
     * @param shelves where to look
     * @param words what to look for
     * @param languages what the reader reads
     * @param filter a condition
     * @return the papers
     */
    @Action(method = Method.GET, path = "/search")
    public abstract List<Paper> search(
            @Separated(Separated.By.PIPES) List<Shelf> shelves, // fine: [TRD161]
            @Separated(Separated.By.SPACES) List<String> words,
            @HeaderParam("X-Languages") @Separated(Separated.By.COMMAS) List<String> languages,
            @QueryParam("$filter") Optional<String> filter);

    /**
     * Tells whether the archive is open.
     *
     * @param room which room
     * @param lamps how many lamps must burn
     * @return its name
     */
    @Action(method = Method.OPTIONS, path = "/open")
    @TestConnection(arguments = {@Argument(name = "room", value = "hall"), @Argument(name = "lamps", value = "2")}) // fine: [TRD163] [TRD164]
    public abstract String open(String room, Optional<Integer> lamps);

    /**
     * Fires when a paper was filed.
     *
     * @param shelf where to look
     * @param paper the paper
     */
    @WebhookTrigger(summary = "When a paper is filed", path = "/filed")
    @NotificationHeader(name = "X-Shelf", description = "Where the paper is.", summary = "Shelf") // fine: [TRD158]
    public void filed(Shelf shelf, Paper paper) {}
}

package dev.troodon.it;

import dev.troodon.annotations.Action;
import dev.troodon.annotations.Connector;
import dev.troodon.annotations.EncodedTwice;
import dev.troodon.annotations.MediaTypes;
import dev.troodon.annotations.Method;
import dev.troodon.annotations.Required;
import dev.troodon.annotations.ResponseHeader;
import dev.troodon.annotations.Separated;
import dev.troodon.annotations.Success;
import dev.troodon.annotations.TestConnection;
import dev.troodon.handles.Continuation;
import dev.troodon.handles.FileUpload;
import dev.troodon.handles.Page;
import dev.troodon.handles.ResponseHeaders;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Keeps boxes; every way to say something over HTTP is used somewhere. */
@Connector(title = "Goods Depot", path = "/connector/depot")
public class Depot {
    private static final List<Box> BOXES = List.of(
            new Box("1", "nails"),
            new Box("2", "glue"),
            new Box("3", "rope"),
            new Box("4", "tar"),
            new Box("5", "tin"));

    /**
     * A box.
     *
     * @param id its number
     * @param label what is written on it
     */
    public record Box(@Required String id, @Required String label) {}

    /**
     * Lists the boxes of a hall.
     *
     * @param hall which hall
     * @param page which page
     */
    @Action(method = Method.GET, path = "/boxes")
    public Page<Box> boxes(String hall, Continuation page) {
        int from = Integer.parseInt(page.token().orElse("0").replace("& ", ""));
        int to = Math.min(from + 2, BOXES.size());
        return to == BOXES.size() ? Page.last(BOXES.subList(from, to)) : Page.of(BOXES.subList(from, to), "& " + to);
    }

    /**
     * Puts a box on a shelf.
     *
     * @param box the box
     * @param headers takes its place
     */
    @Action(path = "/boxes")
    @Success(status = 201, description = "The box has a place.")
    @ResponseHeader(name = "X-Place", description = "Where the box stands.")
    public Box add(Box box, ResponseHeaders headers) {
        headers.set("X-Place", "shelf-" + box.id());
        return box;
    }

    /**
     * Reads a label.
     *
     * @param id which box
     */
    @Action(method = Method.GET, path = "/labels/{id}")
    @MediaTypes(produces = "text/plain")
    public String label(@EncodedTwice String id) {
        return "\"" + id + "\"";
    }

    /**
     * Writes a label.
     *
     * @param id which box
     * @param label the label
     */
    @Action(method = Method.PUT, path = "/labels/{id}")
    @MediaTypes(
            consumes = "text/plain",
            produces = {"text/html", "text/plain"})
    public String relabel(String id, String label) {
        return id + "=" + label;
    }

    /**
     * Reads the scan of a delivery note.
     *
     * @param id which note
     * @param headers takes the file's name
     */
    @Action(method = Method.GET, path = "/scans/{id}")
    @MediaTypes(produces = {"application/pdf", "image/png"})
    @Success(file = true)
    public InputStream scan(String id, ResponseHeaders headers) {
        headers.fileName("scan-" + id + "-\u00e4.pdf");
        return new ByteArrayInputStream(("%PDF" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Takes a scan in.
     *
     * @param file the scan
     * @param note a word on it
     * @param tags words to find it by
     */
    @Action(path = "/scans")
    public String upload(
            FileUpload file,
            @FormParam("note") Optional<String> note,
            @FormParam("tags") @Separated(Separated.By.REPETITION) List<String> tags) {
        return file.name() + "|" + file.mediaType() + "|" + file.size() + "|" + note.orElse("") + "|" + tags;
    }

    /**
     * Finds boxes.
     *
     * @param halls where to look
     * @param filter a condition
     * @param since how old they may be
     * @param version how to answer
     */
    @Action(method = Method.GET, path = "/find")
    public String find(
            @Separated(Separated.By.PIPES) List<String> halls,
            @QueryParam("$filter") Optional<String> filter,
            @QueryParam("created[gt]") Optional<String> since,
            @HeaderParam("Accept-Version") Optional<String> version) {
        return halls + filter.orElse("") + since.orElse("") + version.orElse("");
    }

    /**
     * Reads a file.
     *
     * @param id which file
     */
    @Action(method = Method.GET, path = "/files/{id}.json")
    public String file(String id) {
        return id;
    }

    /**
     * Reads an item.
     *
     * @param id which item
     */
    @Action(method = Method.GET, path = "/items(guid'{id}')")
    public String item(String id) {
        return id;
    }

    /**
     * Sends a mail.
     *
     * @param to to whom
     */
    @Action(path = "/mails:send")
    public String send(String to) {
        return to;
    }

    /**
     * Counts boxes.
     *
     * @param from the first
     * @param to the last
     */
    @Action(method = Method.GET, path = "/range/{from}-{to}")
    public int range(int from, int to) {
        return to - from;
    }

    /** Lists the halls. */
    @Action(method = Method.GET, path = "/halls/")
    public String halls() {
        return "one";
    }

    /** Tells what the depot is. */
    @Action(method = Method.GET, path = "/")
    public String root() {
        return "depot";
    }

    /** Tells what is possible. */
    @Action(method = Method.OPTIONS, path = "/limits")
    @TestConnection
    public Box limits() {
        return BOXES.get(0);
    }
}

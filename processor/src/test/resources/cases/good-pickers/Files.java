package files;

import dev.troodon.annotations.*;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps files in folders, which a person walks through. */
@Connector(title = "Filing Cabinet")
@FilePicker(
        open = @TreeCall(operation = "top", arguments = @Argument(name = "drawer", json = "null")),
        browse = @TreeCall(operation = "inside", arguments = @Argument(name = "folder", item = "id")), // fine: [TRD225]
        value = "id",
        title = "name",
        folder = "folder",
        media = "type")
public class Files {
    /**
     * A file or folder.
     *
     * @param id where it is
     * @param name what it is called
     * @param path the way to it
     * @param folder whether it is a folder
     * @param type what is in it
     */
    public record Entry(String id, String name, String path, boolean folder, String type) {}

    /**
     * A form, as it is to be filled in.
     *
     * @param kind which form
     * @param fields what it asks for
     * @param rows what each of its rows asks for
     * @param clerk who fills it in
     * @param lines what is ordered
     */
    public record Form(
            String kind,
            @DynamicSchema(operation = "schema", value = "schema", arguments = @Argument(name = "kind", from = "kind")) @Nullable
                    Object fields,
            @DynamicSchema(
                            operation = "schema",
                            value = "schema",
                            items = true, // fine: [TRD227]
                            arguments = @Argument(name = "kind", value = "row")) // fine: [TRD210]
                    @Nullable
                    List<Object> rows,
            @DynamicValues(builtIn = "AadGraph.GetUsers", value = "userPrincipalName", title = "displayName") @Nullable // fine: [TRD223]
                    String clerk,
            List<Line> lines) {}

    /**
     * A line of an order.
     *
     * @param shelf where it is
     * @param good what it is
     * @param also what else
     */
    public record Line(
            String shelf,
            @DynamicValues(operation = "goods", arguments = @Argument(name = "shelf", from = "shelf")) String good,
            @DynamicValues(operation = "goods", arguments = @Argument(name = "shelf", from = "shelf")) List<String> also) {}

    /**
     * What goods are looked for.
     *
     * @param shelf where
     * @param words how they are called
     */
    public record Query(String shelf, @Nullable List<String> words) {}

    /** A schema. */
    public record Schema(Object schema) {}

    /**
     * Lists the top.
     *
     * @param drawer in which drawer
     */
    @Action(method = Method.GET, visibility = Visibility.INTERNAL)
    public List<Entry> top(@Nullable String drawer) {
        return List.of();
    }

    /**
     * Lists a folder.
     *
     * @param folder which one
     */
    @Action(method = Method.GET, visibility = Visibility.INTERNAL)
    public List<Entry> inside(String folder) {
        return List.of();
    }

    /**
     * Lists goods of a shelf.
     *
     * @param shelf which one
     */
    @Action(method = Method.GET, visibility = Visibility.INTERNAL)
    public List<String> goods(String shelf) {
        return List.of();
    }

    /**
     * Lists what a question finds.
     *
     * @param query the question
     */
    @Action(visibility = Visibility.INTERNAL)
    public List<String> found(Query query) {
        return List.of();
    }

    /**
     * Tells the schema of a form.
     *
     * @param kind of which form
     */
    @Action(method = Method.GET, visibility = Visibility.INTERNAL)
    public Schema schema(String kind) {
        return new Schema(Map.of());
    }

    /**
     * Reads a file.
     *
     * @param file which one
     * @param copyTo the folder that gets a copy
     */
    @Action(method = Method.GET)
    public byte[] read(@PickFile(filter = {".txt", "text/plain"}) String file, @PickFile(folder = true) String copyTo) { // fine: [TRD226]
        return new byte[0];
    }

    /**
     * Moves a file.
     *
     * @param file which one
     */
    @Action
    public void move(
            @DynamicTree( // fine: [TRD228]
                            open = @TreeCall(operation = "top", value = "id", title = "name", isParent = "(folder eq true)"),
                            browse =
                                    @TreeCall(
                                            operation = "inside",
                                            value = "id",
                                            title = "name",
                                            fullTitle = "path",
                                            isParent = "(folder eq true)",
                                            arguments = @Argument(name = "folder", item = "id")),
                            canSelectParentNodes = true)
                    String file) {}

    /**
     * Files a form.
     *
     * @param form what is filed
     */
    @Action
    public void file(@Body(name = "filled") Form form) {}

    /**
     * Reads a form.
     *
     * @param formKind which one
     */
    @Action(method = Method.GET)
    @DynamicSchema(operation = "schema", value = "schema", arguments = @Argument(name = "kind", from = "formKind"))
    public Object form(@jakarta.ws.rs.QueryParam("form-kind") String formKind) {
        return Map.of();
    }

    /**
     * Takes goods.
     *
     * @param shelf from where
     * @param good which
     */
    @Action(method = Method.GET)
    @Allow(code = "TRD204", reason = "the question is too long for a URL")
    public void take(
            String shelf,
            @DynamicValues(
                            operation = "found",
                            arguments = {
                                @Argument(name = "query/shelf", from = "shelf"),
                                @Argument(name = "query/words", json = "[\"fresh\"]") // fine: [TRD224]
                            })
                    String good) {}
}

package gallery;

import dev.troodon.annotations.*;
import java.util.List;

/** Shows pictures, and looks them up wrongly. */
@Connector(title = "Gallery")
public class Gallery {
    /** A room. */
    public record Room(String id, String name, boolean inner) {}

    @Action(method = Method.GET)
    public List<Room> rooms(@Default("1") int floor) { return List.of(); }

    @Action(method = Method.GET)
    public Object schema() { return ""; }

    @Action(method = Method.GET)
    public String a(
            String word,
            @DynamicValues(operation = "rooms", value = "id", arguments = @Argument(name = "floor", from = "word")) String a, // finding: [TRD220] the lookup passes the value of "word", which is text, for "floor", which is a whole number of 32 bits;
            @DynamicValues(value = "id") String b, // finding: [TRD222] the lookup names no operation;
            @DynamicValues(operation = "rooms", builtIn = "AadGraph.GetUsers", value = "id") String c, // finding: [TRD222] the lookup names two operations;
            @DynamicValues(builtIn = "AadGraph.GetUser") String d, // finding: [TRD223] the platform has no built-in operation "AadGraph.GetUser"; did you mean "AadGraph.GetUsers"?
            @DynamicValues(operation = "rooms", value = "id", arguments = @Argument(name = "floor", json = "[1")) String e, // finding: [TRD224] the argument for "floor" is no JSON:
            @DynamicValues(operation = "rooms", value = "id", arguments = @Argument(name = "floor", item = "id")) String f, // finding: [TRD225] the argument for "floor" is of the opened node,
            @PickFile String g, // finding: [TRD226] @PickFile is on "g", but the connector does not say how files are found;
            @jakarta.ws.rs.HeaderParam("X-H") @DynamicTree(open = @TreeCall(operation = "rooms", value = "id"), browse = @TreeCall(operation = "rooms", value = "idd")) String h) { // finding: [TRD228] "h" is chosen from a tree, // finding: [TRD205] the lookup's value "idd" is not in the answer of Gallery.rooms:
        return "";
    }

    @Action
    public void b(Form form) {}

    /** A form. */
    public record Form(@DynamicSchema(operation = "schema", items = true) Object fields) {} // finding: [TRD227] the lookup is for items, but "fields" is any JSON;
}

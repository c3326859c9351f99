package gallery;

import dev.troodon.annotations.*;
import java.util.List;

/** Shows pictures, of rooms that nobody sees. */
@Connector(title = "Gallery")
public class Gallery {
    /**
     * Lists what is in a room.
     *
     * @param room which one
     */
    @Action(method = Method.GET)
    public List<String> pictures(String room) {
        return List.of();
    }

    /**
     * Looks at a picture.
     *
     * @param room where
     * @param picture which one
     */
    @Action(method = Method.GET)
    public String look(
            @Constant("blue") String room,
            @DynamicValues(operation = "pictures", arguments = @Argument(name = "room", from = "room")) String picture) { // finding: [TRD221] the lookup passes the value of "room", which nobody sees,
        return "";
    }

    /**
     * Where a picture hangs.
     *
     * @param room which room
     */
    public record Place(@Constant("blue") String room) {}

    /**
     * Hangs a picture.
     *
     * @param place where
     * @param picture which one
     */
    @Action
    public void hang(
            Place place,
            @jakarta.ws.rs.QueryParam("picture")
                    @DynamicValues(operation = "pictures", arguments = @Argument(name = "room", from = "place/room")) // finding: [TRD221] the lookup passes the value of "place/room",
                    String picture) {}
}

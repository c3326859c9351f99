package sink;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows pictures; everything is said about their values. */
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Gallery {
    /** How pictures hang. */
    public enum Hanging {
        @Display("In a row")
        ROW,
        STACK
    }

    /**
     * A picture.
     *
     * @param id where it is kept
     * @param name what it is called
     * @param mail whom to ask
     * @param stars how good it is
     * @param hanging how it hangs
     * @param tags what it shows
     * @param labels what people wrote
     * @param size its width and height
     * @param source which program sent it
     * @param seen when it was seen
     */
    @Display(value = "Picture", summary = "A picture", visibility = Visibility.IMPORTANT)
    @TestValue("{\"name\": \"Mona Lisa\"}")
    public record Picture(
            @ReadOnly @Nullable String id,
            @Example("Mona Lisa") @TestValue("Test") @Display(value = "Name", summary = "Name of the picture") String name,
            @Format("email") @Nullable String mail,
            @Choices({@Choice(value = "1", title = "Poor"), @Choice(value = "2", title = "Good")}) @Default("2") Integer stars,
            @Choices(editorOptions = true, value = {@Choice(value = "0", title = "Row"), @Choice(value = "1", title = "Stack")})
                    Hanging hanging,
            @Items(value = "Tag", summary = "Tag name", description = "What is seen.", visibility = Visibility.IMPORTANT)
                    @Choices({@Choice("sea"), @Choice("sky")})
                    @Default("[\"sea\"]")
                    List<String> tags,
            @Editor(EditorKind.DICTIONARY) @Default("{\"colour\": \"blue\"}") @Nullable Map<String, String> labels,
            @Items("Number") @Nullable List<Size> size,
            @Constant("troodon") String source,
            @Format("date-no-tz") @Default(value = "2026-01-01", localize = true) @Nullable String seen) {}

    /**
     * Width and height.
     *
     * @param width across
     * @param height upwards
     */
    public record Size(@Example("640") int width, int height) {}

    /**
     * Hangs a picture.
     *
     * @param picture what is hung
     * @param room where it hangs
     * @param version which way to hang
     */
    @Action(path = "/rooms/{room}/pictures")
    @Output(summary = "Hung", description = "It hangs.", schema = @Display(value = "Hung picture", description = "As it hangs now."))
    public Picture hang(
            @Body(name = "request", summary = "Picture to hang", description = "All of it.") Picture picture,
            @TestValue("12") @Example("7") int room,
            @jakarta.ws.rs.HeaderParam("X-Version") @Constant("2") int version) {
        return picture;
    }

    /**
     * Looks a picture up.
     *
     * @param picture which one
     * @param colour in which colours
     */
    @Action(method = Method.GET)
    @MediaKind(Media.IMAGE)
    public byte[] download(String picture, @Choices({@Choice(value = "bw", title = "Black and white"), @Choice("full")}) String colour) {
        return new byte[0];
    }

    /**
     * Finds pictures.
     *
     * @param words what to look for
     * @param most how many to find
     */
    @Action
    @Body(
            name = "search",
            summary = "Search",
            description = "What is looked for, and how.",
            visibility = Visibility.IMPORTANT,
            schema = @Display(value = "Search words", summary = "Words", visibility = Visibility.ADVANCED))
    public List<Picture> findPictures(String words, @Default("10") int most) {
        return List.of();
    }

    /**
     * Fires for each picture.
     *
     * @param after the last one that was seen
     */
    @PollingTrigger(summary = "When a picture is hung")
    public Poll<Picture> hung(
            @TriggerValue(path = "name") @Display(visibility = Visibility.INTERNAL) @Nullable String after,
            Cursor<Instant> since) {
        return Poll.nothing();
    }

    /**
     * Fires for each loan.
     *
     * @param since when it was lent
     */
    @PollingTrigger(summary = "When a picture is lent", collection = "loans") // fine: [TRD129]
    public Poll<Picture> lent(Cursor<Instant> since) {
        return Poll.nothing();
    }

    /**
     * Fires when a picture is sold.
     *
     * @param sold the picture
     */
    @WebhookTrigger(summary = "When a picture is sold")
    @Body(name = "hook", summary = "Subscription", description = "What is subscribed to.")
    @Output(summary = "Sale", description = "The picture that was sold.")
    public void sold(Picture sold) {}
}

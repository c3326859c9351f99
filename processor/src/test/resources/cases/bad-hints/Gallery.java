package gallery;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Shows pictures; much that is said about them is wrong. */
@Connector(title = "Gallery")
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Gallery {
    /** How pictures hang. */
    public enum Hanging { ROW, STACK }

    /** A picture. */
    public record Picture(
            @TestValue("many") int a, // finding: [TRD165] the test value "many" of "a" cannot be read as a whole number of 32 bits;
            @Example("{") Map<String, String> b, // finding: [TRD165] the example "{" of "b" cannot be read as a map;
            @Choices(@Choice("x")) int c, // finding: [TRD165] the choice "x" of "c" cannot be read as
            @Items(defaultValue = "x") List<Integer> d, // finding: [TRD165] the default "x" of "d" cannot be read as
            @Editor(EditorKind.DICTIONARY) List<String> e, // finding: [TRD166] the editor DICTIONARY is on "e", which is a list; use it on a map
            @Editor(EditorKind.HTML) int f, // finding: [TRD166] the editor HTML is on "f", which is a whole number of 32 bits; use it on a text
            @Choices({@Choice("x"), @Choice("x")}) String g, // finding: [TRD167] the choice "x" of "g" is there already;
            @Choices(@Choice("x")) Hanging h, // finding: [TRD168] @Choices is on "h", which is
            @Format("emai") String i, // finding: [TRD169] the format "emai" of "i" is none that the platform knows; did you mean "email"?
            @Format("email") boolean j, // finding: [TRD170] @Format is on "j", which is true or false;
            @MediaKind(Media.IMAGE) int k, // finding: [TRD171] @MediaKind is on "k", which is a whole number of 32 bits;
            @Items("X") String l, // finding: [TRD172] @Items is on "l", which is text;
            @ReadOnly @Required String m, // finding: [TRD173] "m" is required but only the service sets it,
            @Choices({}) String n, // finding: [TRD176] @Choices on "n" has no choice;
            @Default("COLUMN") Hanging o) {} // finding: [TRD122] the default "COLUMN" of "o" cannot be read as one of ROW, STACK;

    /** Hangs a picture. */
    @Action
    public void hang(Picture picture) {}

    /** Looks at it. */
    @Action(method = Method.GET)
    @Body(name = "x") // finding: [TRD177] @Body is on Gallery.look, whose requests have no body;
    public String look(
            @MediaKind(Media.AUDIO) String sound, // finding: [TRD171] @MediaKind is on "sound", which is outside of bodies;
            @Items("Tag") List<String> tags, // finding: [TRD172] @Items is on "tags", which is outside of bodies;
            @TriggerValue(path = "x") String after) { // finding: [TRD174] @TriggerValue is on "after" of Gallery.look;
        return "";
    }

    /** Fires for pictures. */
    @PollingTrigger(summary = "When a picture is hung")
    public Poll<Seen> hung(@TriggerValue(path = "whenn") String after, Cursor<Instant> since) { // finding: [TRD175] the trigger value's path "whenn" is not in the answer of Gallery.hung; did you mean "when"?
        return Poll.nothing();
    }

    /** What was seen. */
    public record Seen(Instant when) {}

    /** Fires when one is sold. */
    @WebhookTrigger(summary = "When a picture is sold")
    @Body(visibility = Visibility.INTERNAL) // finding: [TRD178] the body of Gallery.sold is internal,
    public void sold(Seen seen) {}
}

package old;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;

/**
 * Everything in it is deprecated: what generated code has to mention is no matter of its own.
 *
 * @deprecated another one does it better
 */
@Deprecated(forRemoval = true)
@Connector(title = "Oldie")
@Allow(code = "TRD310", reason = "texts are not what this case is about")
public class Oldie {
    /** Holds what it holds. @deprecated there is a better one */
    @Deprecated
    public record Thing(String name) {}

    /** Hands back whatever it was given. */
    @Deprecated
    @Action
    public Thing same(Thing thing) {
        return thing;
    }

    /** Asks for something that is to be told. */
    @Action(pattern = Pattern.ASYNC_WEBHOOK)
    public void ask(Thing thing, Callback<Thing> callback) {}

    /** Fires as soon as something is there. */
    @WebhookTrigger(summary = "When a thing arrives")
    public void arrived(@Key("name") String wanted, Thing thing) {}
}

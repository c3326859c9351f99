package forms;

import dev.troodon.annotations.*;
import dev.troodon.handles.*;
import java.time.Instant;

/** Shows what a connector may not look like. */
@Connector(title = "Forms six")
public class Six {
    /** Does what there is to do, once. */
    @Action
    public void fine() {}

    /** Does what there is to do, once. */
    @Action
    public Poll<String> news(Cursor<Instant> cursor) { // finding: [TRD009] Six.news returns dev.troodon.handles.Poll<java.lang.String>, but an action returns a value; Poll belongs to @PollingTrigger;
        return Poll.nothing();
    }
}

package forms;

import dev.troodon.annotations.*;

/** Shows what a connector may not look like. */
@Connector(title = "Forms two", path = "Same/") // finding: [TRD128] the path /Same is also that of the connector forms.One,
public class Two {
    /** Does what there is to do, once. */
    @Action
    public void run() {}
}

package forms;

import dev.troodon.annotations.*;

/** Shows what a connector may not look like. */
@Connector(title = "Forms four", path = "/shops/{shop}") // finding: [TRD112] the connector's path "/shops/{shop}" has the variable {shop};
public class Four {
    /** Does what there is to do, once. */
    @Action
    public void run() {}
}

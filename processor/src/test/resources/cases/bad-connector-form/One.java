package forms;

import dev.troodon.annotations.*;

/** Shows what a connector may not look like. */
@Connector(title = "Forms one", path = "/same")
public class One {
    /** Does what there is to do, once. */
    @Action
    public void run() {}
}

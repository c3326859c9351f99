package forms;

import dev.troodon.annotations.*;

/** Shows what a connector may not look like. */
@Connector(title = "Forms three", name = "3rd") // finding: [TRD126] "3rd" is no Java name,
public class Three {
    /** Does what there is to do, once. */
    @Action
    public void run() {}
}

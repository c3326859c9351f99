package forms;

import dev.troodon.annotations.*;

/** Shows what a connector may not look like. */
@Connector(title = "Forms five") // finding: [TRD127] the connector has no operation;
public class Five {
    public void run() {}
}

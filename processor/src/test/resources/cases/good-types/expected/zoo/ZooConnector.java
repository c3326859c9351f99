package zoo;

import dev.troodon.runtime.generated.ConnectorDefinition;
import javax.annotation.processing.Generated;

/** Describes the {@link Zoo} connector to the runtime. */
@SuppressWarnings({"deprecation", "exports", "removal"})
@Generated("dev.troodon.processor.ConnectorProcessor")
public final class ZooConnector {
    private ZooConnector() {
    }

    static ConnectorDefinition definition() {
        return ConnectorDefinition.of(
                "zoo.Zoo", "1.0.0", "/zoo", ZooConnector.class)
                .subtypes(Zoo.Cat.class, Zoo.Dog.class);
    }
}

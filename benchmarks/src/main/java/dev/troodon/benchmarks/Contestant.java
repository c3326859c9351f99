package dev.troodon.benchmarks;

import dev.troodon.processor.ConnectorProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import javax.annotation.processing.Processor;

/** A processor whose compilations are timed. */
enum Contestant {
    /** The processor itself. */
    TROODON(ConnectorProcessor.class),
    /** Writes what Troodon writes, but only copies it: what the compiler itself takes for sources that appear on the way. */
    COPYING(CopyingProcessor.class),
    /** Finds everything there already. */
    NOTHING(NothingProcessor.class);

    private final Class<? extends Processor> type;

    Contestant(Class<? extends Processor> type) {
        this.type = type;
    }

    String processor() {
        return type.getName();
    }

    /** The jar or folder that the processor's class lies in. */
    Path location() {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

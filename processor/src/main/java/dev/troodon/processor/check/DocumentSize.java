package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.diagnostics.ModelRule;
import dev.troodon.processor.model.Connector;
import java.nio.charset.StandardCharsets;

/** Whether a document is small enough for the platform. The only check that has to see what was emitted. */
public final class DocumentSize {
    private static final int MOST = 1024 * 1024;
    private static final int BYTES_OF_A_CHARACTER = 3;

    private DocumentSize() {}

    /**
     * Looks at one document.
     *
     * @param connector whose it is
     * @param document its text
     * @param findings takes what is found
     */
    public static void check(Connector connector, String document, Findings findings) {
        if (document.length() > MOST / BYTES_OF_A_CHARACTER) {
            int bytes = document.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST) {
                findings.add(ModelRule.DOCUMENT_TOO_LARGE, connector.site(), bytes, MOST);
            }
        }
    }
}

package dev.troodon.processor.check;

import dev.troodon.processor.diagnostics.Findings;
import dev.troodon.processor.model.Connector;

/** Looks for one kind of mistake. Neither changes nor keeps anything, and never throws. */
interface Check {
    /**
     * Looks for the mistake.
     *
     * @param connector where to look
     * @param findings takes what is found
     */
    void check(Connector connector, Findings findings);
}

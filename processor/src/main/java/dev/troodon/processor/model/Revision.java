package dev.troodon.processor.model;

import java.util.Optional;

/**
 * Which place an operation has among the revisions of one thing.
 *
 * @param family what the revisions share; empty if not said
 * @param number which revision it is
 * @param numberWritten whether the user wrote the number
 * @param status how mature the operation is
 * @param replacement what takes its place
 * @param expires when it ceases to work; empty if not said
 * @param site where findings are shown
 */
public record Revision(
        String family,
        int number,
        boolean numberWritten,
        Status status,
        Optional<Replacement> replacement,
        String expires,
        Site site) {
    /**
     * What takes the place of a deprecated operation.
     *
     * @param here an operation of this connector
     * @param api the connector that it belongs to; empty if not said
     * @param operationId an operation of another connector; empty if it belongs to this one
     * @param site where findings are shown
     */
    public record Replacement(Optional<Call> here, String api, String operationId, Site site) {}
}

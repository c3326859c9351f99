package dev.troodon.sample;

import dev.troodon.annotations.Required;
import java.util.Optional;

/**
 * A question that a person answers with yes or no.
 *
 * @param question What is asked.
 * @param from Who wants to know.
 */
public record ApprovalRequest(@Required String question, Optional<String> from) {}

package dev.troodon.runtime.storage;

import dev.troodon.runtime.engine.StoredEvent;
import java.util.Optional;

/**
 * An event that has not been offered to everybody yet.
 *
 * @param event the event
 * @param from where the next page of subscribers begins; empty for the first
 */
public record FanOutState(StoredEvent event, Optional<String> from) {}

package dev.troodon.benchmarks;

import dev.troodon.annotations.Required;
import java.time.Instant;
import java.util.List;

/**
 * A parcel to be sent.
 *
 * @param to the address
 * @param grams how heavy it is
 * @param contents what is in it
 * @param due when it must be there
 */
public record Parcel(@Required String to, @Required int grams, List<String> contents, Instant due) {}

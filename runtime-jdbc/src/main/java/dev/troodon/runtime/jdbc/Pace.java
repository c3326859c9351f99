package dev.troodon.runtime.jdbc;

import java.time.Duration;

/**
 * How often a node looks and tells that it lives.
 *
 * @param node what it is called among the others
 * @param poll the time between two looks for due work
 * @param heartbeat the time between two signs of life of running work
 * @param missedHeartbeats after so many, others take the work over
 * @param shutdown how long work under way may go on when the node ends
 * @param locksWhenFetching whether due work is fetched and taken in one statement, which many nodes at one table need
 */
record Pace(
        String node,
        Duration poll,
        Duration heartbeat,
        int missedHeartbeats,
        Duration shutdown,
        boolean locksWhenFetching) {}

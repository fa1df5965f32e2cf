package dev.jpamigrations.runner;

import java.time.Duration;

/**
 * How patient a run is.
 *
 * @param lockTimeout how long a statement may wait for a lock on a table; zero for ever
 * @param waitForOthers how long to wait while another run works on the same history
 */
public record RunSettings(Duration lockTimeout, Duration waitForOthers) {

    /** Five seconds for a table's lock, ten minutes for another run. */
    public static final RunSettings STANDARD = new RunSettings(Duration.ofSeconds(5), Duration.ofMinutes(10));
}

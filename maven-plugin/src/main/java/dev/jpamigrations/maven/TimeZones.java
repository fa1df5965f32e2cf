package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Reads the parameter {@code timezone}. */
final class TimeZones {

    private TimeZones() {}

    /** @throws MigrationException {@code [UnknownTimezone]} */
    static ZoneId named(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw MigrationException.user(new Problem(
                    "UnknownTimezone",
                    Location.nowhere(),
                    "\"" + name + "\" is no time zone.",
                    "Write a name such as UTC or Europe/Berlin."));
        }
    }
}

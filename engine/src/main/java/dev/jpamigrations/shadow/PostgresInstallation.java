package dev.jpamigrations.shadow;

import java.nio.file.Path;

/**
 * The programs of one PostgreSQL, unpacked.
 *
 * @param home the folder that holds {@code bin}, {@code lib} and {@code share}
 * @param coordinate what it was unpacked from
 */
record PostgresInstallation(Path home, BinaryCoordinate coordinate) {

    /** The path of {@code postgres}, {@code initdb} or {@code pg_ctl}. */
    Path program(String name) {
        return home.resolve("bin").resolve(coordinate.platform().isWindows() ? name + ".exe" : name);
    }

    /** Platform and version: {@code linux-amd64-18.4.0}. */
    String name() {
        return home.getFileName().toString();
    }
}

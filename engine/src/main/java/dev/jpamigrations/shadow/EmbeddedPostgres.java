package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/** PostgreSQL on this machine without anyone having installed it: for scratch databases and for development. */
public final class EmbeddedPostgres {

    /** Where root's cache goes when PostgreSQL runs as nobody, who may not enter root's home. */
    private static final Path SHARED_CACHE = Path.of("/var/cache/jpa-migrations");

    private final Platform platform;
    private final Launch launch;
    private final ClassPathBinaries classPath;
    private final BinarySource source;
    private final Path cache;

    EmbeddedPostgres(Platform platform, Launch launch, ClassPathBinaries classPath, BinarySource source, Path cache) {
        this.platform = platform;
        this.launch = launch;
        this.classPath = classPath;
        this.source = source;
        this.cache = cache;
    }

    /**
     * PostgreSQL for this machine and this user. Nothing is fetched or started yet.
     *
     * @param cache where binaries and scratch clusters are kept, as a rule {@link UserCache#folder()}
     * @param classPath where a jar of binaries is looked for first
     * @param source where it comes from otherwise
     * @throws MigrationException {@code [NoPostgres]} where there are no binaries for this machine, or root cannot give up
     *     its rights
     */
    public static EmbeddedPostgres onThisMachine(Path cache, ClassLoader classPath, BinarySource source) {
        Platform platform = Platform.current()
                .orElseThrow(
                        () -> NoPostgres.unknownPlatform(System.getProperty("os.name"), System.getProperty("os.arch")));
        Launch launch = Launch.detect(platform);
        return new EmbeddedPostgres(platform, launch, new ClassPathBinaries(classPath, platform), source, cache);
    }

    /**
     * Starts a server for scratch databases, which stops when the databases are closed.
     *
     * @param version the major version of PostgreSQL ({@code 17}) or a release; empty for the newest published
     * @param random tells the names of this run's databases from others
     * @throws MigrationException {@code [NoPostgres]} where it cannot be had or does not start
     */
    public ScratchDatabases scratchDatabases(String version, RandomGenerator random) {
        try {
            Path reached = reachableCache();
            PostgresInstallation postgres = installation(reached, new VersionRequest(version));
            EmbeddedServer server = EmbeddedServer.start(
                    postgres, launch, reached.resolve("scratch").resolve(postgres.name()));
            return ScratchDatabases.owning(server, random);
        } catch (IOException e) {
            throw NoPostgres.notStarted(e);
        }
    }

    /**
     * Starts the development database of a project, or joins it where another process has started it.
     *
     * @param topFolder the project's top-level folder; the data are kept in its folder {@code .migrations}
     * @param version the version of PostgreSQL for new data; existing data keep theirs
     * @param port the port to listen on, 0 for the one used before or a free one
     * @throws MigrationException {@code [NoPostgres]} where it cannot be had or does not start
     */
    public DevelopmentDatabase developmentDatabase(Path topFolder, String version, int port) {
        try {
            if (!launch.reaches(topFolder)) {
                throw NoPostgres.unreachable(topFolder);
            }
            Cluster cluster = DevelopmentFolder.in(topFolder).cluster();
            VersionRequest request = new VersionRequest(cluster.majorVersion().orElse(version));
            PostgresInstallation postgres = installation(reachableCache(), request);
            return DevelopmentDatabase.open(cluster, postgres, launch, port);
        } catch (IOException e) {
            throw NoPostgres.developmentNotStarted(e);
        }
    }

    private PostgresInstallation installation(Path reached, VersionRequest request) {
        BinaryCoordinate coordinate =
                classPath.coordinate(request).orElseGet(() -> BinaryCoordinate.of(platform, request));
        BinarySource everywhere = wanted -> {
            Path jar = classPath.jar(wanted).orElse(null);
            return jar == null ? source.jar(wanted) : jar;
        };
        return new PostgresBinaries(reached.resolve("binaries"), everywhere).installation(coordinate);
    }

    private Path reachableCache() throws IOException {
        Files.createDirectories(cache);
        return launch.reaches(cache) ? cache : SHARED_CACHE;
    }
}

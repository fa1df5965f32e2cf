package dev.jpamigrations.connection;

import dev.jpamigrations.configuration.TextFile;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the database that is meant. The first that is there counts:
 *
 * <ol>
 *   <li>the parameter {@code migrations.url}, with {@code migrations.user};
 *   <li>the environment variable {@code MIGRATIONS_URL};
 *   <li>{@code DATABASE_URL} in the environment, else in {@code .env} of the top-level folder;
 *   <li>{@code spring.datasource.*} of the application properties;
 *   <li>none of them: the development database.
 * </ol>
 */
public final class AddressResolver {

    private final Surroundings surroundings;

    /** @param surroundings environment and home of the person who asks */
    public AddressResolver(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * A URL where it was found.
     *
     * @param url its parts
     * @param origin where that was
     */
    private record Found(WrittenUrl url, String origin) {}

    /**
     * The configured database, or nothing where the development database is meant.
     *
     * @throws MigrationException where what names a database cannot be used: {@code [PasswordInUrl]}, {@code [InvalidUrl]},
     *     {@code [UnresolvedPlaceholder]}, {@code [UnreadableConfiguration]}
     */
    public Optional<DatabaseAddress> resolve(ConnectionSettings settings) {
        List<SpringDataSource> spring = settings.resourceFolders().stream()
                .map(folder -> new SpringDataSource(folder, surroundings))
                .toList();
        return given(settings)
                .or(this::ofEnvironment)
                .or(() -> ofDotEnv(settings.topLevelFolder()))
                .or(() -> ofSpring(spring))
                .map(found -> address(found, settings, spring));
    }

    /**
     * The database that a parameter names; its password is looked for as for any other.
     *
     * @param parameter the parameter's name
     * @param url its value
     * @throws MigrationException {@code [PasswordInUrl]}, {@code [InvalidUrl]}
     */
    public DatabaseAddress named(String parameter, String url, ConnectionSettings settings) {
        return address(given(parameter, url), settings, List.of());
    }

    private static Optional<Found> given(ConnectionSettings settings) {
        return Optional.ofNullable(settings.url())
                .filter(text -> !text.isBlank())
                .map(text -> given("migrations.url", text));
    }

    private static Found given(String parameter, String text) {
        Found found = found(text, parameter);
        if (found.url().holdsPassword()) {
            throw MigrationException.user(new Problem(
                    "PasswordInUrl",
                    Location.nowhere(),
                    parameter + " holds a password, which logs and process lists would show.",
                    "Take it out and keep it in the environment variable MIGRATIONS_PASSWORD, in ~/.pgpass, or in a"
                            + " <server> of settings.xml that migrations.server names."));
        }
        return found;
    }

    private Optional<Found> ofEnvironment() {
        return Stream.of("MIGRATIONS_URL", "DATABASE_URL")
                .flatMap(name ->
                        surroundings.variable(name).stream().map(text -> found(text, "environment variable " + name)))
                .findFirst();
    }

    private Optional<Found> ofDotEnv(Path topLevelFolder) {
        return TextFile.read(topLevelFolder.resolve(".env"))
                .map(text -> DotEnv.parse(text, surroundings).get("DATABASE_URL"))
                .filter(text -> !text.isBlank())
                .map(text -> found(text, "DATABASE_URL in .env"));
    }

    /** Another product's URL is passed over: an application may well run its tests on H2. */
    private static Optional<Found> ofSpring(List<SpringDataSource> spring) {
        return spring.stream()
                .flatMap(source -> source.url().stream())
                .filter(text -> text.startsWith("jdbc:postgresql:"))
                .findFirst()
                .map(text -> found(text, "spring.datasource.url"));
    }

    private static Found found(String text, String origin) {
        return UrlParser.parse(text)
                .map(url -> new Found(url, origin))
                .orElseThrow(() -> MigrationException.user(new Problem(
                        "InvalidUrl",
                        Location.nowhere(),
                        origin + " is not the URL of a PostgreSQL database.",
                        "Write jdbc:postgresql://host:5432/database or postgresql://user@host:5432/database; characters"
                                + " such as @ / ? # % in its parts are percent-encoded.")));
    }

    private DatabaseAddress address(Found found, ConnectionSettings settings, List<SpringDataSource> spring) {
        Credentials credentials = new Credentials(surroundings, settings, spring);
        String user = credentials.user(found.url());
        ServerUrl server = found.url().server(user);
        String password = credentials.password(found.url(), server, user).orElse(null);
        return new DatabaseAddress(server, user, password, found.origin());
    }
}

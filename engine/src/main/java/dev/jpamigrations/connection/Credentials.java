package dev.jpamigrations.connection;

import dev.jpamigrations.configuration.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who logs in, and with which password. For each the first that is there counts.
 *
 * <ul>
 *   <li>The user: {@code migrations.user}; the URL; the server of {@code migrations.server};
 *       {@code spring.datasource.username}; {@code PGUSER}; the user of the operating system.
 *   <li>The password: the URL; the server of {@code migrations.server}; {@code MIGRATIONS_PASSWORD};
 *       {@code spring.datasource.password}; {@code PGPASSWORD}; the password file. One that was written beside a user goes to
 *       no other user.
 * </ul>
 */
final class Credentials {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final Surroundings surroundings;
    private final ConnectionSettings settings;
    private final List<SpringDataSource> spring;

    Credentials(Surroundings surroundings, ConnectionSettings settings, List<SpringDataSource> spring) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.spring = spring;
    }

    String user(WrittenUrl url) {
        return first(List.of(
                        () -> Optional.ofNullable(settings.user()),
                        () -> Optional.ofNullable(url.user()),
                        () -> Optional.ofNullable(settings.server().user()),
                        () -> spring.stream()
                                .flatMap(source -> source.user().stream())
                                .findFirst(),
                        () -> surroundings.variable("PGUSER")))
                .orElse(surroundings.userName());
    }

    Optional<String> password(WrittenUrl url, ServerUrl server, String user) {
        return first(List.of(
                () -> of(user, url.user(), url.password()),
                () -> of(user, settings.server().user(), settings.server().password()),
                () -> surroundings.variable("MIGRATIONS_PASSWORD"),
                () -> spring.stream()
                        .flatMap(source -> ofSpring(source, user).stream())
                        .findFirst(),
                () -> surroundings.variable("PGPASSWORD"),
                () -> ofPasswordFile(server, user)));
    }

    private static Optional<String> ofSpring(SpringDataSource source, String user) {
        return of(user, source.user().orElse(null), source.password().orElse(null));
    }

    private static Optional<String> of(String user, @Nullable String owner, @Nullable String password) {
        return Optional.ofNullable(password).filter(known -> owner == null || owner.equals(user));
    }

    private Optional<String> ofPasswordFile(ServerUrl server, String user) {
        Path file = surroundings.variable("PGPASSFILE").map(Path::of).orElseGet(() -> surroundings
                .variable("APPDATA")
                .map(folder -> Path.of(folder, "postgresql", "pgpass.conf"))
                .orElse(surroundings.home().resolve(".pgpass")));
        return isPrivate(file)
                ? TextFile.read(file).flatMap(text -> PasswordFile.parse(text).password(server, user))
                : Optional.empty();
    }

    /** libpq ignores a password file that others may read (PostgreSQL manual, The Password File). */
    private static boolean isPrivate(Path file) {
        try {
            return OWNER.containsAll(Files.getPosixFilePermissions(file));
        } catch (UnsupportedOperationException | IOException noPermissionsHere) {
            return true;
        }
    }

    private static Optional<String> first(List<Supplier<Optional<String>>> places) {
        return places.stream()
                .flatMap(place -> place.get().stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}

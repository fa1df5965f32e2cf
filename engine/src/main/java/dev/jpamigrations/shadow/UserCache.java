package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a user's programs keep what they could make or fetch again. */
public final class UserCache {

    private static final String NAME = "jpa-migrations";

    private UserCache() {}

    /**
     * The folder {@code jpa-migrations} in the user's cache: {@code $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base Directory
     * Specification), {@code ~/Library/Caches} on macOS, {@code %LOCALAPPDATA%} on Windows.
     *
     * @throws MigrationException {@code [NoPostgres]} where the user has no home folder
     */
    public static Path folder() {
        return folder(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path folder(String osName, @Nullable String home, Map<String, String> environment) {
        return find(osName, home, environment).orElseThrow(NoPostgres::noCacheFolder);
    }

    /** The same folder; empty where the user has no home folder. */
    public static Optional<Path> find() {
        return find(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Optional<Path> find(String osName, @Nullable String home, Map<String, String> environment) {
        String os = osName.toLowerCase(Locale.ROOT);
        String named = environment.get(os.startsWith("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        if (named != null && Path.of(named).isAbsolute()) {
            return Optional.of(Path.of(named, NAME));
        }
        // a container's user without an entry among the users has the home "?"
        if (home == null || !Path.of(home).isAbsolute()) {
            return Optional.empty();
        }
        return Optional.of(Path.of(home)
                .resolve(os.startsWith("mac") ? "Library/Caches" : ".cache")
                .resolve(NAME));
    }
}

package dev.jpamigrations.maven;

import dev.jpamigrations.connection.DatabaseAddress;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.shadow.DevelopmentDatabase;
import dev.jpamigrations.shadow.ServerLogin;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The database that a goal works on. The development database runs until it is closed. */
final class Database implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable DevelopmentDatabase development;

    private Database(DatabaseAddress address, @Nullable DevelopmentDatabase development) {
        this.address = address;
        this.development = development;
    }

    static Database configured(DatabaseAddress address) {
        return new Database(address, null);
    }

    static Database of(DevelopmentDatabase development) {
        ServerLogin login = development.login();
        return new Database(
                DatabaseAddress.of(
                        login.url(), Objects.requireNonNull(login.user()), login.password(), "development database"),
                development);
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (development == null) {
            return;
        }
        try {
            development.close();
        } catch (IOException e) {
            throw MigrationException.environment(
                    new Problem(
                            "DevelopmentDatabaseRuns",
                            Location.nowhere(),
                            "the development database cannot be stopped: " + e.getMessage(),
                            "End its process by hand; the data in .migrations are safe."),
                    e);
        }
    }
}

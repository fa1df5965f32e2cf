package dev.jpamigrations.connection;

import dev.jpamigrations.configuration.SpringConfiguration;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The data source of a Spring Boot application as its own configuration names it: {@code spring.datasource.url},
 * {@code .username} and {@code .password}, from the environment ({@code SPRING_DATASOURCE_URL}) or else from the application
 * properties of a resource folder, active profiles included.
 */
final class SpringDataSource {

    private final Path folder;
    private final SpringConfiguration configuration;

    SpringDataSource(Path folder, Surroundings surroundings) {
        this.folder = folder;
        this.configuration = new SpringConfiguration(folder, surroundings::variable);
    }

    /** The URL; refused where a file cannot be read or a placeholder has no value, for then another might be meant. */
    Optional<String> url() {
        if (!configuration.unreadable().isEmpty()) {
            throw MigrationException.user(configuration.unreadable());
        }
        try {
            return property("url");
        } catch (Placeholders.Unresolved unresolved) {
            throw MigrationException.user(new Problem(
                    "UnresolvedPlaceholder",
                    new Location.InFile(folder.toString(), 0),
                    "spring.datasource.url needs " + unresolved.name() + ", which has no value.",
                    "Set it in the environment, or say which database is meant with -Dmigrations.url."));
        }
    }

    /** The user, where the configuration yields one. */
    Optional<String> user() {
        return propertyIfResolved("username");
    }

    /** The password, where the configuration yields one. */
    Optional<String> password() {
        return propertyIfResolved("password");
    }

    private Optional<String> propertyIfResolved(String name) {
        try {
            return property(name);
        } catch (Placeholders.Unresolved unresolved) {
            return Optional.empty();
        }
    }

    private Optional<String> property(String name) throws Placeholders.Unresolved {
        Optional<String> written = configuration.lookUp("spring.datasource." + name);
        return written.isEmpty()
                ? written
                : Optional.of(new Placeholders(configuration::lookUp).replace(written.get()))
                        .filter(value -> !value.isBlank());
    }
}

package dev.jpamigrations.connection;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a process finds around itself.
 *
 * @param environment the environment variables
 * @param home the user's home folder
 * @param userName the name of the operating system's user, which is PostgreSQL's default role
 */
public record Surroundings(Map<String, String> environment, Path home, String userName) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The surroundings of this process. */
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("user.name"));
    }

    /** An environment variable; an empty one counts as not set, as in libpq. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Names no variable's value: an environment holds secrets. */
    @Override
    public String toString() {
        return "surroundings of " + userName + " in " + home;
    }
}

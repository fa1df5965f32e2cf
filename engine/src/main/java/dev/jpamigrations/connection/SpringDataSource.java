package dev.jpamigrations.connection;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The data source of a Spring Boot application as its own configuration names it: {@code spring.datasource.url},
 * {@code .username} and {@code .password}, from the environment ({@code SPRING_DATASOURCE_URL}) or else from the application
 * properties of a resource folder, active profiles included.
 *
 * <p>Source: Spring Boot reference, Externalized Configuration. Files of a profile win over those without, {@code config/}
 * over the folder itself, {@code .properties} over YAML.
 */
final class SpringDataSource {

    private static final List<String> PLACES = List.of("", "config/");
    private static final List<String> FORMS = List.of(".yaml", ".yml", ".properties");

    private final Path folder;
    private final Surroundings surroundings;
    private final List<Problem> unreadable = new ArrayList<>();
    private final Map<String, String> properties;

    SpringDataSource(Path folder, Surroundings surroundings) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.properties = properties();
    }

    /** The URL; refused where a file cannot be read or a placeholder has no value, for then another might be meant. */
    Optional<String> url() {
        if (!unreadable.isEmpty()) {
            throw MigrationException.user(unreadable);
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
        Optional<String> written = lookUp("spring.datasource." + name);
        return written.isEmpty()
                ? written
                : Optional.of(new Placeholders(this::lookUp).replace(written.get()))
                        .filter(value -> !value.isBlank());
    }

    private Optional<String> lookUp(String name) {
        return surroundings
                .variable(name)
                .or(() -> surroundings.variable(variableOf(name)))
                .or(() -> Optional.ofNullable(properties.get(name)));
    }

    /** Spring's rule for environment variables: dots to underscores, dashes away, upper case. */
    private static String variableOf(String property) {
        return property.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    private Map<String, String> properties() {
        List<SpringDocument> documents = documents("application");
        Set<String> profiles = activeProfiles(documents);
        for (String profile : profiles) {
            documents.addAll(documents("application-" + profile));
        }
        Map<String, String> all = new TreeMap<>();
        documents.stream()
                .filter(document -> document.appliesTo(profiles))
                .forEach(document -> all.putAll(document.values()));
        return all;
    }

    private Set<String> activeProfiles(List<SpringDocument> documents) {
        Map<String, String> unconditional = new LinkedHashMap<>();
        documents.stream()
                .filter(document -> document.appliesTo(Set.of()))
                .forEach(d -> unconditional.putAll(d.values()));
        String active = surroundings
                .variable("SPRING_PROFILES_ACTIVE")
                .orElse(unconditional.getOrDefault("spring.profiles.active", "default"));
        Set<String> profiles = new LinkedHashSet<>();
        Stream.of(active.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(profiles::add);
        return profiles;
    }

    private List<SpringDocument> documents(String name) {
        List<SpringDocument> documents = new ArrayList<>();
        for (String place : PLACES) {
            for (String form : FORMS) {
                Path file = folder.resolve(place + name + form);
                TextFile.read(file).ifPresent(text -> documents.addAll(parse(file, text)));
            }
        }
        return documents;
    }

    private List<SpringDocument> parse(Path file, String text) {
        if (file.toString().endsWith(".properties")) {
            return SpringDocument.ofProperties(text);
        }
        try {
            return SpringDocument.ofYaml(text);
        } catch (YAMLException malformed) {
            unreadable.add(new Problem(
                    "UnreadableConfiguration",
                    new Location.InFile(file.toString(), 0),
                    "the file is no YAML that can be read.",
                    "Correct it, or say which database is meant with -Dmigrations.url."));
            return List.of();
        }
    }
}

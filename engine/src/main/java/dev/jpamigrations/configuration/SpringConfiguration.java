package dev.jpamigrations.configuration;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The application properties of a resource folder, active profiles included.
 *
 * <p>Source: Spring Boot reference, Externalized Configuration. Files of a profile win over those without, {@code config/}
 * over the folder itself, {@code .properties} over YAML.
 */
public final class SpringConfiguration {

    private static final List<String> PLACES = List.of("", "config/");
    private static final List<String> FORMS = List.of(".yaml", ".yml", ".properties");

    private final Path folder;
    private final Function<String, Optional<String>> variables;
    private final List<Problem> unreadable = new ArrayList<>();
    private final Map<String, String> values;

    /**
     * @param folder holds {@code application.properties} or one of its kin; need not
     * @param variables the environment variables that count
     */
    public SpringConfiguration(Path folder, Function<String, Optional<String>> variables) {
        this.folder = folder;
        this.variables = variables;
        this.values = read();
    }

    /** A value, placeholders not yet replaced: from the environment, else from the files. */
    public Optional<String> lookUp(String name) {
        return variables
                .apply(name)
                .or(() -> variables.apply(variableOf(name)))
                .or(() -> Optional.ofNullable(values.get(name)));
    }

    /** All that the files say, by name, placeholders not yet replaced. */
    public Map<String, String> values() {
        return Collections.unmodifiableMap(values);
    }

    /** {@code [UnreadableConfiguration]} for each file that is no YAML. */
    public List<Problem> unreadable() {
        return List.copyOf(unreadable);
    }

    /** What a file in the form of Java's properties says. */
    public static Map<String, String> properties(String text) {
        Map<String, String> all = new TreeMap<>();
        SpringDocument.ofProperties(text).forEach(document -> all.putAll(document.values()));
        return all;
    }

    /** Spring's rule for environment variables: dots to underscores, dashes away, upper case. */
    private static String variableOf(String property) {
        return property.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }

    private Map<String, String> read() {
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
        String active = variables
                .apply("SPRING_PROFILES_ACTIVE")
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
                    "Correct it, or say what it says with -Dmigrations.url and -Dmigrations.naming."));
            return List.of();
        }
    }
}

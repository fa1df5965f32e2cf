package dev.jpamigrations.maven;

import dev.jpamigrations.mapping.HibernateSettings;
import dev.jpamigrations.mapping.HibernateVersion;
import dev.jpamigrations.mapping.MappingOptions;
import dev.jpamigrations.mapping.Naming;
import dev.jpamigrations.mappingfile.PersistenceUnit.Listed;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a build says of the mapping; what it does not say follows from the class path.
 *
 * @param naming the parameter {@code naming}, null where not given
 * @param hibernate the parameter {@code hibernate}, null where not given
 * @param defaultSchema the parameter {@code defaultSchema}, null where not given
 * @param postgresVersion the parameter {@code postgresVersion}, null where not given
 * @param typeMappings the parameter {@code typeMappings}
 * @param mappingFiles the parameter {@code mappingFiles}
 */
record MappingParameters(
        @Nullable String naming,
        @Nullable String hibernate,
        @Nullable String defaultSchema,
        @Nullable String postgresVersion,
        List<TypeMapping> typeMappings,
        List<String> mappingFiles) {

    private static final Pattern MAJOR_VERSION = Pattern.compile("\\d{1,4}");

    MappingParameters {
        typeMappings = List.copyOf(typeMappings);
        mappingFiles = List.copyOf(mappingFiles);
    }

    /** @throws MigrationException {@code [UnknownNaming]}, {@code [UnknownHibernate]}, {@code [MalformedTypeMapping]} */
    MappingOptions options(Frameworks frameworks) {
        HibernateSettings settings = settings(frameworks);
        return new MappingOptions(
                naming == null ? frameworks.naming() : parsedNaming(naming),
                hibernate == null ? frameworks.hibernate() : parsedVersion(hibernate),
                frameworks.beanValidation() && settings.constrains(),
                frameworks.modules(),
                defaultSchema == null ? settings.defaultSchema().orElse(null) : defaultSchema,
                majorVersion(),
                settings,
                sqlTypes());
    }

    /** The mapping files that the application's configuration names, then those that the build does. */
    List<Listed> namedFiles(Frameworks frameworks) {
        List<Listed> named = new ArrayList<>(frameworks.settings().mappingFiles());
        mappingFiles.forEach(name -> named.add(new Listed(name, new Location.InFile("mappingFiles", 0))));
        return named;
    }

    /** What the build says of names wins over what the application configures. */
    private HibernateSettings settings(Frameworks frameworks) {
        HibernateSettings settings = HibernateSettings.of(frameworks.settings().values());
        return naming == null ? settings : settings.withoutNaming();
    }

    private int majorVersion() {
        return postgresVersion == null
                        || !MAJOR_VERSION.matcher(postgresVersion).matches()
                ? 0
                : Integer.parseInt(postgresVersion);
    }

    private static Naming parsedNaming(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "jpa" -> Naming.JPA;
            case "spring" -> Naming.SPRING;
            default -> throw refused("UnknownNaming", "\"" + word + "\" is no naming.", "Write jpa or spring.");
        };
    }

    private static HibernateVersion parsedVersion(String version) {
        try {
            return HibernateVersion.parse(version);
        } catch (IllegalArgumentException malformed) {
            throw refused("UnknownHibernate", "\"" + version + "\" is no version of Hibernate.", "Write 6.6 or 7.0.");
        }
    }

    private SortedMap<String, String> sqlTypes() {
        SortedMap<String, String> types = new TreeMap<>();
        for (TypeMapping mapping : typeMappings) {
            if (mapping.type() == null || mapping.sql() == null) {
                throw refused(
                        "MalformedTypeMapping",
                        "a typeMapping lacks its type or its sql.",
                        "<typeMapping><type>com.acme.Money</type><sql>numeric(19,4)</sql></typeMapping>");
            }
            types.put(mapping.type(), mapping.sql());
        }
        return types;
    }

    private static MigrationException refused(String code, String fact, String advice) {
        return MigrationException.user(new Problem(code, Location.nowhere(), fact, advice));
    }
}

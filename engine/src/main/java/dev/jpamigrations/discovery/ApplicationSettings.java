package dev.jpamigrations.discovery;

import dev.jpamigrations.configuration.SpringConfiguration;
import dev.jpamigrations.configuration.TextFile;
import dev.jpamigrations.mappingfile.PersistenceUnit;
import dev.jpamigrations.mappingfile.PersistenceUnit.Listed;
import dev.jpamigrations.mappingfile.XmlReader;
import dev.jpamigrations.mappingfile.XmlReader.MalformedXmlException;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the modules of a class path set for Hibernate, by Hibernate's own names: in Spring's or Quarkus' application properties, in
 * a {@code persistence.xml}, in {@code hibernate.properties}. The first that sets something counts.
 *
 * <p>Source: Spring Boot reference, "Configure JPA Properties"; Quarkus, "Hibernate ORM configuration properties".
 */
public final class ApplicationSettings {

    private static final String PERSISTENCE_FILE = "META-INF/persistence.xml";

    private static final List<String> FILES = List.of(
            "application.properties",
            "application.yaml",
            "application.yml",
            "config/application.properties",
            "config/application.yaml",
            "config/application.yml",
            PERSISTENCE_FILE,
            "hibernate.properties");

    private static final List<String> PREFIXES =
            List.of("spring.jpa.properties.", "quarkus.hibernate-orm.unsupported-properties.");

    /** Quarkus's word for none. */
    private static final String NO_FILE = "no-file";

    /** What frameworks call otherwise, as {@link #plain} has it. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("spring.jpa.hibernate.naming.physicalstrategy", "hibernate.physical_naming_strategy"),
            Map.entry("spring.jpa.hibernate.naming.implicitstrategy", "hibernate.implicit_naming_strategy"),
            Map.entry("quarkus.hibernateorm.physicalnamingstrategy", "hibernate.physical_naming_strategy"),
            Map.entry("quarkus.hibernateorm.implicitnamingstrategy", "hibernate.implicit_naming_strategy"),
            Map.entry("quarkus.hibernateorm.database.defaultschema", "hibernate.default_schema"),
            Map.entry("quarkus.hibernateorm.mapping.timezone.defaultstorage", "hibernate.timezone.default_storage"),
            Map.entry("quarkus.hibernateorm.quoteidentifiers.strategy", "hibernate.globally_quoted_identifiers"),
            Map.entry("quarkus.hibernateorm.validation.mode", "jakarta.persistence.validation.mode"),
            Map.entry("quarkus.hibernateorm.mapping.id.optimizer.default", "hibernate.id.optimizer.pooled.preferred"),
            Map.entry("spring.jpa.databaseplatform", "hibernate.dialect"),
            Map.entry("quarkus.hibernateorm.dialect", "hibernate.dialect"));

    /** What frameworks call the mapping files of an application, in the same way. */
    private static final Set<String> MAPPING_FILES =
            Set.of("spring.jpa.mappingresources", "quarkus.hibernateorm.mappingfiles");

    /** The place of a name in a list. */
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]$");

    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:[#!]|<!--)");

    private final SortedMap<String, Written> settings = new TreeMap<>();
    private final List<Listed> mappingFiles = new ArrayList<>();
    private final List<Problem> unreadable = new ArrayList<>();

    /**
     * A setting as it is written.
     *
     * @param key its name there
     * @param value its value, placeholders not replaced
     * @param folder the class folder that holds the file
     */
    private record Written(String key, String value, Path folder) {}

    private ApplicationSettings() {}

    /** Reads those of the class folders of a class path; jars are libraries, which set nothing for an application. */
    public static ApplicationSettings read(Collection<ClassPathEntry> classPath) {
        ApplicationSettings settings = new ApplicationSettings();
        classPath.stream()
                .filter(ClassPathEntry::isFolder)
                .map(ClassPathEntry::path)
                .forEach(settings::add);
        return settings;
    }

    /** The values by Hibernate's names. */
    public SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        settings.forEach((name, written) -> values.put(name, written.value()));
        return Collections.unmodifiableSortedMap(values);
    }

    /** The mapping files that the application names, as resources of the class path. */
    public List<Listed> mappingFiles() {
        return List.copyOf(mappingFiles);
    }

    /** {@code [UnreadableConfiguration]} for each file whose settings are not known. */
    public List<Problem> unreadable() {
        return List.copyOf(unreadable);
    }

    /**
     * What to tell of a setting that the mapping does not follow.
     *
     * @param name one of the names of {@link #values}
     */
    public Problem notice(String name) {
        Written written = Optional.ofNullable(settings.get(name)).orElseThrow();
        return new Problem(
                "ProviderSetting",
                place(written),
                name + "=" + written.value()
                        + " changes the schema that the application expects; migrations do not follow it.",
                "Say it at the classes instead (@JdbcTypeCode, @Column, @Table), or in the plugin's naming and typeMappings.");
    }

    private void add(Path folder) {
        SpringConfiguration spring = new SpringConfiguration(folder, variable -> Optional.empty());
        unreadable.addAll(spring.unreadable());
        spring.values().forEach((key, value) -> {
            hibernateName(key).ifPresent(name -> add(name, key, value, folder));
            addMappingFiles(INDEX.matcher(key).replaceFirst(""), value, folder);
        });
        TextFile.read(folder.resolve(PERSISTENCE_FILE)).ifPresent(text -> addUnits(text, folder));
        TextFile.read(folder.resolve("hibernate.properties")).ifPresent(text -> SpringConfiguration.properties(text)
                .forEach((name, value) -> add(name, name, value, folder)));
    }

    private void addMappingFiles(String key, String value, Path folder) {
        if (MAPPING_FILES.contains(plain(key))) {
            Location.InFile place = place(new Written(key, value, folder));
            Stream.of(value.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.equals(NO_FILE))
                    .forEach(name -> mappingFiles.add(new Listed(name, place)));
        }
    }

    /** In small letters without dashes, as Spring's relaxed binding compares. */
    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private void addUnits(String text, Path folder) {
        try {
            PersistenceUnit.in(XmlReader.read(
                            PERSISTENCE_FILE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .forEach(unit -> unit.properties().forEach((name, value) -> add(name, name, value, folder)));
        } catch (MalformedXmlException told) {
            // The search for mapping files reads the same file and reports it.
            return;
        }
    }

    private void add(String name, String key, String value, Path folder) {
        settings.putIfAbsent(name, new Written(key, value, folder));
    }

    private static Optional<String> hibernateName(String key) {
        String plain = key.replaceAll("[\\[\\]\"]", "");
        Optional<String> direct = PREFIXES.stream()
                .filter(plain::startsWith)
                .map(prefix -> plain.substring(prefix.length()))
                .findFirst();
        return direct.isPresent() ? direct : Optional.ofNullable(NAMES.get(plain(key)));
    }

    /** The line with the last part of the name, since YAML writes the others on lines of their own. */
    private static Location.InFile place(Written written) {
        String last = written.key().replaceAll("[\\[\\]\"]", "").replaceFirst(".*\\.", "");
        for (String name : FILES) {
            Path file = written.folder().resolve(name);
            List<String> lines =
                    TextFile.read(file).map(text -> text.lines().toList()).orElse(List.of());
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).contains(last)
                        && !COMMENT.matcher(lines.get(line)).find()) {
                    return new Location.InFile(file.toString(), line + 1);
                }
            }
        }
        return new Location.InFile(written.folder().toString(), 0);
    }
}

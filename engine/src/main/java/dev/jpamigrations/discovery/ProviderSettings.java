package dev.jpamigrations.discovery;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings of Hibernate that change its schema and that the mapping does not follow
 * ({@code org.hibernate.cfg.MappingSettings}). Nobody is left to find out from a wrong column: each one that the application
 * sets is told.
 */
public final class ProviderSettings {

    /** Where an application sets them: as they are, below {@code spring.jpa.properties}, or in a persistence unit. */
    private static final List<String> FILES = List.of(
            "META-INF/persistence.xml",
            "application.properties",
            "application.yaml",
            "application.yml",
            "hibernate.properties");

    /** The last parts of their names, since YAML writes the others on lines of their own. */
    private static final Pattern SETTING =
            Pattern.compile("\\b(preferred_(?:boolean|uuid|duration|instant|array)_jdbc_type"
                    + "|prefer_native_enum_types|wrapper_array_handling|db_structure_naming_strategy|implicit_for_joined"
                    + "|globally_quoted_identifiers|auto_quote_keyword|default_list_semantics|default_storage)"
                    + "(?=[\\s\"':=])");

    private static final Pattern COMMENT = Pattern.compile("^\\s*(?:[#!]|<!--)");

    private ProviderSettings() {}

    /** A notice for each setting in the modules of the class path, in the order of the lines. */
    public static List<Problem> notices(List<ClassPathEntry> classPath) {
        List<Problem> notices = new ArrayList<>();
        for (ClassPathEntry entry : classPath) {
            for (String name : FILES) {
                Path file = entry.path().resolve(name);
                if (entry.isFolder() && Files.isRegularFile(file)) {
                    notices.addAll(notices(file));
                }
            }
        }
        return notices;
    }

    private static List<Problem> notices(Path file) {
        List<String> lines = lines(file);
        List<Problem> notices = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            int number = line + 1;
            setting(lines.get(line)).ifPresent(setting -> notices.add(notice(file, number, setting)));
        }
        return notices;
    }

    private static Optional<String> setting(String line) {
        Matcher setting = SETTING.matcher(line);
        return COMMENT.matcher(line).find() || !setting.find() ? Optional.empty() : Optional.of(setting.group(1));
    }

    private static Problem notice(Path file, int line, String setting) {
        return new Problem(
                "ProviderSetting",
                new Location.InFile(file.toString(), line),
                "Hibernate's setting " + setting
                        + " changes the schema that the application expects; migrations do not follow" + " it.",
                "Say it at the attributes instead (@JdbcTypeCode, @Column, @Table), or in the plugin's typeMappings.");
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.jpamigrations.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Version;

/**
 * A model of our own: one file with the declarations of its types, and beside it, where it has one, its mapping file of the
 * same name.
 *
 * @param name its path below the folder of cases without extension, {@code enums/by-name}
 * @param text the declarations, in which {@code ${package}} stands for their package
 * @param mappingFile the mapping file, in which it does so, too; empty for none
 * @param settings what the application sets for Hibernate, from the file of the same name that ends in {@code .properties}
 */
record CaseFile(String name, String text, String mappingFile, Map<String, String> settings) {

    private static final Pattern LINE = Pattern.compile("-hibernate(\\d)$");

    private static final Path FOLDER = Path.of("src/test/cases");

    /** On the declarations' first line, so that line numbers are those of the file. */
    private static final String IMPORTS = Stream.of(
                    "jakarta.persistence.*",
                    "jakarta.validation.Valid",
                    "jakarta.validation.constraints.*",
                    "org.hibernate.annotations.*",
                    "org.hibernate.type.SqlTypes",
                    "java.io.Serializable",
                    "java.math.*",
                    "java.time.*",
                    "java.util.*",
                    "jakarta.persistence.Cache",
                    "jakarta.persistence.ForeignKey",
                    "jakarta.persistence.Index",
                    "jakarta.persistence.OrderBy",
                    "jakarta.persistence.Table",
                    "jakarta.persistence.Temporal")
            .map(name -> "import " + name + "; ")
            .reduce("", String::concat);

    /** Declarations and nothing beside them. */
    static CaseFile of(String name, String text) {
        return new CaseFile(name, text, "", Map.of());
    }

    /** Whether a model is to be judged: all are, or those whose names begin as the system property {@code case} lists. */
    static boolean isWanted(String model) {
        return Arrays.stream(System.getProperty("case", "").split(",")).anyMatch(model::startsWith);
    }

    /** All wanted cases of the line of Hibernate that judges, sorted by name. */
    static List<CaseFile> all() {
        return ofAllLines().stream()
                .filter(file -> isWanted(file.name))
                .filter(CaseFile::isForThisHibernate)
                .toList();
    }

    /** All there are, sorted by name. */
    static List<CaseFile> ofAllLines() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path file) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        try {
            String name = path.substring(0, path.length() - ".java".length());
            return new CaseFile(
                    name,
                    Files.readString(file, StandardCharsets.UTF_8),
                    beside(name, ".xml"),
                    settings(beside(name, ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String beside(String name, String extension) throws IOException {
        Path file = FOLDER.resolve(name + extension);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private static Map<String, String> settings(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** A case whose annotations only one line of Hibernate has says so at the end of its name. */
    private boolean isForThisHibernate() {
        Matcher line = LINE.matcher(name);
        return !line.find() || Version.getVersionString().startsWith(line.group(1) + ".");
    }

    boolean isRefused() {
        return name.startsWith("refused/") || name.endsWith("-refused");
    }

    /** A name in it must not begin with a digit, as those of the traps do. */
    String packageName() {
        return "cases."
                + name.replaceAll("[-+]", "_").replaceAll("/(?=\\d)", "._").replace('/', '.');
    }

    /** The mapping files as the application has them. */
    List<String> mappingFiles() {
        return mappingFile.isEmpty() ? List.of() : List.of(inPackage(mappingFile));
    }

    private String inPackage(String written) {
        return written.replace("${package}", packageName());
    }

    /** The compilation unit. */
    String source() {
        return "package " + packageName() + "; " + IMPORTS + inPackage(text);
    }
}

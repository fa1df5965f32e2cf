package dev.jpamigrations.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases of the processor's rules as cases of this suite; those that spread over modules are left to the processor. */
final class RuleCases {

    private static final Path FOLDER = Path.of("../../processor/src/test/resources/rules");
    private static final Pattern ERROR = Pattern.compile("\\[[A-Z]\\w+](?! warning)");

    private RuleCases() {}

    /** All cases, sorted by name. */
    static List<CaseFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(RuleCases::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile read(Path file) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        try {
            // Some are named by a keyword.
            return CaseFile.of("rules/" + path.replaceFirst("\\.java$", "-case"), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a line of Hibernate refuses it: because a rule finds an error, or a comment says so of a warning. Two entities
     * on one table are the exception, an error that Hibernate mostly takes.
     */
    static boolean isRefused(CaseFile file, String hibernate) {
        boolean isError = ERROR.matcher(file.text()).find() && !file.name().startsWith("rules/SharedTable/");
        return isError || file.text().contains("Hibernate " + hibernate.substring(0, 1) + " refuses");
    }
}

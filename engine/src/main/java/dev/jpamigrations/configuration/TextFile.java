package dev.jpamigrations.configuration;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads small files in which an application or its database is described. */
public final class TextFile {

    private TextFile() {}

    /** The file's text in UTF-8, or nothing where there is no such file. */
    public static Optional<String> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw MigrationException.environment(
                    new Problem(
                            "UnreadableConfiguration",
                            new Location.InFile(file.toString(), 0),
                            "the file cannot be read.",
                            "Make it readable, or say which database is meant with -Dmigrations.url."),
                    e);
        }
    }
}

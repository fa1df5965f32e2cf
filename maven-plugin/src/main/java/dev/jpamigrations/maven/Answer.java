package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands a report to whoever asked.
 *
 * @param format for people or for programs
 * @param output the file to write, null to print
 * @param log prints for people
 */
record Answer(Format format, @Nullable Path output, Consumer<String> log) {

    void give(Report report) {
        String answer = format == Format.json ? report.json() : report.text();
        if (output != null) {
            write(output, answer + "\n");
        } else if (format == Format.json) {
            System.out.println(answer);
        } else {
            log.accept(answer);
        }
    }

    /** Hands out a script, of which not a character is Maven's. */
    static void script(String text, @Nullable Path output) {
        if (output == null) {
            System.out.print(text);
        } else {
            write(output, text);
        }
    }

    private static void write(Path file, String answer) {
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, answer);
        } catch (IOException e) {
            throw MigrationException.environment(
                    new Problem(
                            "UnwritableOutput",
                            new Location.InFile(file.toString(), 0),
                            "the file cannot be written: " + e.getMessage(),
                            "Name another one in migrations.output."),
                    e);
        }
    }
}

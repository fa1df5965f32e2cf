package dev.jpamigrations.report;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands reports and scripts to whoever asked.
 *
 * @param output the file to write, null to print
 * @param people prints for people
 * @param programs prints what a program or psql reads, of which not a character may be another's
 */
public record Answer(@Nullable Path output, Consumer<String> people, PrintStream programs) {

    /** Gives a report. */
    public void give(Report report, Format format) {
        String answer = format == Format.json ? report.json() : report.text();
        if (output != null) {
            write(output, answer + "\n");
        } else if (format == Format.json) {
            programs.println(answer);
        } else {
            people.accept(answer);
        }
    }

    /** Gives a script. */
    public void give(String script) {
        if (output != null) {
            write(output, script);
        } else {
            programs.print(script);
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

package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL's programs are started. They refuse to run as root (PostgreSQL manual, "The PostgreSQL User Account"), as
 * which container builds commonly run.
 *
 * @param prefix what stands before the program's path
 */
record Launch(List<String> prefix) {

    /**
     * A user namespace of its own in which root is nobody, yet owns its files. {@code unshare} replaces itself by the
     * program, so that the process we start is the server and not its parent.
     */
    private static final List<String> OWN_NAMESPACE = List.of("unshare", "-U");

    Launch {
        prefix = List.copyOf(prefix);
    }

    /**
     * The way that works on this machine, for this user.
     *
     * @throws MigrationException {@code [NoPostgres]} where root cannot give up its rights
     */
    static Launch detect(Platform platform) {
        if (platform.isWindows() || !outputOf("id", "-u").equals("0")) {
            return new Launch(List.of());
        }
        if (works(OWN_NAMESPACE)) {
            return new Launch(OWN_NAMESPACE);
        }
        throw MigrationException.environment(
                new Problem(
                        "NoPostgres",
                        Location.nowhere(),
                        "PostgreSQL refuses to run as root, and root may not give up its rights here.",
                        "Run the build as another user, or set shadowUrl to a PostgreSQL where databases may be created."),
                null);
    }

    /** A process for one of PostgreSQL's programs, its environment free of settings meant for the user's own databases. */
    ProcessBuilder process(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        process.environment().put("LC_ALL", "C");
        process.redirectErrorStream(true);
        return process;
    }

    private static boolean works(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("sh", "-c", "exit 0"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // the program is not installed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String outputOf(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return "";
        }
    }
}

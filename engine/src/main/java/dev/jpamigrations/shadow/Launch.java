package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL's programs are started. They refuse to run as root (PostgreSQL manual, "The PostgreSQL User Account"), and
 * container builds commonly do.
 *
 * @param prefix what stands before the program's path
 * @param nobody whether the programs run as another user than this process, who must be given the data's folders
 */
record Launch(List<String> prefix, boolean nobody) {

    private static final int NOBODY = 65534;

    /** For every user but root. */
    static final Launch DIRECT = new Launch(List.of(), false);

    /**
     * In a user namespace of its own, in which root is nobody, yet owns its files. {@code unshare} replaces itself by the
     * program, so that the process we start is the server and not its parent.
     */
    static final Launch OWN_NAMESPACE = new Launch(List.of("unshare", "-U"), false);

    /** As the user nobody: where user namespaces are forbidden, as container engines do by default. */
    static final Launch AS_NOBODY =
            new Launch(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);

    Launch {
        prefix = List.copyOf(prefix);
    }

    /**
     * The way that works on this machine for this user.
     *
     * @throws MigrationException {@code [NoPostgres]} where root cannot give up its rights
     */
    static Launch detect(Platform platform) {
        if (platform.isWindows() || !isRoot()) {
            return DIRECT;
        }
        if (OWN_NAMESPACE.works()) {
            return OWN_NAMESPACE;
        }
        if (AS_NOBODY.works()) {
            return AS_NOBODY;
        }
        throw NoPostgres.onlyRoot();
    }

    /** A process for one of PostgreSQL's programs, free of settings that are meant for the user's own databases. */
    ProcessBuilder process(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        process.environment().put("LC_ALL", "C");
        return process.redirectErrorStream(true);
    }

    /** Whether the programs can enter an existing folder. */
    boolean reaches(Path folder) {
        return !nobody || succeeds("test", "-x", folder.toString());
    }

    /** Lets the programs write to a file or folder that this process has made. */
    void handOver(Path path) throws IOException {
        if (nobody) {
            Files.setAttribute(path, "unix:gid", NOBODY);
            Files.setAttribute(path, "unix:uid", NOBODY);
        }
    }

    private boolean works() {
        return succeeds("sh", "-c", "exit 0");
    }

    private boolean succeeds(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
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

    private static boolean isRoot() {
        try {
            Process id = new ProcessBuilder("id", "-u")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            byte[] output = id.getInputStream().readAllBytes();
            return new String(output, StandardCharsets.US_ASCII).strip().equals("0");
        } catch (IOException e) {
            return false; // then the server says itself that it does not run as root
        }
    }
}

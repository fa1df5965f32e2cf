package dev.jpamigrations.shadow;

import dev.jpamigrations.problem.MigrationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** As the user nobody where BusyBox stands for util-linux, as on Alpine. Its {@code su} replaces itself likewise. */
    private static final Launch AS_NOBODY_OF_BUSYBOX =
            new Launch(List.of("su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", "nobody"), true);

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
        return Stream.of(OWN_NAMESPACE, AS_NOBODY, AS_NOBODY_OF_BUSYBOX)
                .filter(Launch::works)
                .findFirst()
                .orElseThrow(NoPostgres::onlyRoot);
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
    boolean reaches(Path folder) throws IOException {
        return !nobody
                || Pause.untilEnd(process(Path.of("test"), List.of("-x", folder.toString()))
                                .start())
                        == 0;
    }

    /** Lets the programs write to a file or folder that this process has made. */
    void handOver(Path path) throws IOException {
        if (nobody) {
            Files.setAttribute(path, "unix:gid", NOBODY);
            Files.setAttribute(path, "unix:uid", NOBODY);
        }
    }

    /** Whether a program is run, and in the very process that we start: the server is told by its process id. */
    private boolean works() {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("sh", "-c", "echo $$"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return outputOf(process).equals(String.valueOf(process.pid()));
        } catch (IOException e) {
            return false; // what the prefix names is not installed
        }
    }

    private static boolean isRoot() {
        try {
            Process id = new ProcessBuilder("id", "-u")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return outputOf(id).equals("0");
        } catch (IOException e) {
            return false; // then the server says itself that it does not run as root
        }
    }

    private static String outputOf(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
}

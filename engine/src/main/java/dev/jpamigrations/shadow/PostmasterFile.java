package dev.jpamigrations.shadow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} in a data directory says (PostgreSQL's {@code src/include/utils/pidfile.h}).
 *
 * @param data the data directory
 * @param pid the server's process id, line 1
 * @param port the port it listens on, line 4
 * @param ready whether it accepts connections, line 8
 */
record PostmasterFile(Path data, long pid, int port, boolean ready) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path path(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The file's content, empty where there is none or the server has not yet written it as far as the port. */
    static Optional<PostmasterFile> read(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(path(data), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() <= PORT_LINE || lines.get(PORT_LINE).isBlank()) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(new PostmasterFile(
                data,
                Long.parseLong(lines.get(PID_LINE).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()),
                ready));
    }

    /** Whether the file's server runs. */
    boolean isAlive() {
        return process().filter(this::isServer).isPresent();
    }

    /** Whether the process id belongs to something else by now, as it may when the file was left by a crash. */
    boolean isAnotherProgram() {
        return process().filter(info -> !isServer(info)).isPresent();
    }

    private Optional<ProcessHandle.Info> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessHandle::info);
    }

    private boolean isServer(ProcessHandle.Info info) {
        String command = info.command().orElse("postgres");
        String program = Path.of(command).getFileName().toString();
        return program.startsWith("postgres")
                && info.arguments()
                        .map(List::of)
                        .map(a -> a.contains(data.toString()))
                        .orElse(true);
    }
}

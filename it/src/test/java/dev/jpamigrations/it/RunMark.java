package dev.jpamigrations.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Marks all processes of one build, by an environment variable that children inherit. So a story sees its own servers only,
 * whatever else runs on the machine. Reads {@code /proc}, as the Linux manual page proc(5) describes it.
 */
record RunMark(String value) {

    private static final String VARIABLE = "STORY_RUN";

    static RunMark fresh() {
        return new RunMark(UUID.randomUUID().toString());
    }

    Map<String, String> environment() {
        return Map.of(VARIABLE, value);
    }

    /** The Java process that is Maven. */
    ProcessHandle maven() {
        return processes().stream()
                .filter(process -> name(process).equals("java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Maven does not run."));
    }

    /** The servers: the postmaster of each, whose children have overwritten their environment. */
    List<ProcessHandle> servers() {
        return processes().stream()
                .filter(process -> name(process).equals("postgres"))
                .toList();
    }

    /** All that still run; what has ended and only waits to be collected does not. */
    List<ProcessHandle> processes() {
        String needle = VARIABLE + "=" + value;
        return ProcessHandle.allProcesses()
                .filter(process -> read(process, "environ").contains(needle))
                .filter(process -> !read(process, "stat").contains(") Z "))
                .toList();
    }

    private static String name(ProcessHandle process) {
        return read(process, "comm").strip();
    }

    private static String read(ProcessHandle process, String file) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), file));
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // It ended between the listing and this line, or belongs to somebody else.
            return "";
        }
    }
}

package dev.jpamigrations.shadow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processes that have to do with a folder: it stands in their command line, or they work in it. Zombies, which are gone but
 * not yet buried, have neither.
 */
final class Survivors {

    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private Survivors() {}

    /** Those that are left when everything that is about to end has ended. */
    static List<String> of(Path folder) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        List<String> found = now(folder);
        while (!found.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(10);
            found = now(folder);
        }
        return found;
    }

    /** Those of this moment. */
    static List<String> now(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : processes.filter(Survivors::isProcess).toList()) {
                String line = commandLine(process);
                if (line.contains(folder.toString()) || workingFolder(process).startsWith(folder.toString())) {
                    found.add(process.getFileName() + " " + line);
                }
            }
        }
        return found;
    }

    private static boolean isProcess(Path folder) {
        return folder.getFileName().toString().chars().allMatch(Character::isDigit);
    }

    private static String commandLine(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"), ISO_8859_1).replace('\0', ' ');
        } catch (IOException e) {
            return ""; // it has just ended
        }
    }

    private static String workingFolder(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).toString();
        } catch (IOException e) {
            return ""; // it has just ended
        }
    }
}

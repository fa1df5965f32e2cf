package dev.jpamigrations.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a history's folder holds, wherever it is.
 *
 * @param folder the folder as a person knows it: a path, or a jar and a path inside it
 * @param files the bytes of {@code history.json} and of every {@code *.sql}, by file name
 */
record HistoryFiles(String folder, Map<String, byte[]> files) {

    HistoryFiles {
        files = new TreeMap<>(files);
    }

    /** Whether a file of that name is part of a history. */
    static boolean counts(String name) {
        return name.equals(HistoryJson.FILE) || name.endsWith(".sql");
    }

    static HistoryFiles of(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            if (counts(name) && Files.isRegularFile(file)) {
                files.put(name, Files.readAllBytes(file));
            }
        }
        return new HistoryFiles(folder.toString(), files);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    /** A file of it as a person knows it. */
    String path(String name) {
        String separator =
                folder.contains("!/") ? "/" : Path.of(folder).getFileSystem().getSeparator();
        return folder + separator + name;
    }
}

package dev.jpamigrations.registry;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the registry that a compilation left in a class folder, or that a jar brings along. */
public final class RegistryReader {

    private RegistryReader() {}

    /**
     * The registry of a class path entry.
     *
     * @param entry a class folder or a jar
     * @return its registry; empty where the processor never ran: there is no readable {@code module.json}
     * @throws IOException where the entry cannot be read
     */
    public static Optional<ModuleRegistry> read(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            return readRoot(entry);
        }
        try (FileSystem jar = FileSystems.newFileSystem(entry)) {
            return readRoot(jar.getPath("/"));
        }
    }

    private static Optional<ModuleRegistry> readRoot(Path root) throws IOException {
        Path page = root.resolve(ModuleRegistry.MODULE_FILE);
        if (!Files.isRegularFile(page)) {
            return Optional.empty();
        }
        ModuleRecord module;
        try {
            module = RegistryJson.readModule(Files.readString(page));
        } catch (RegistryFormatException e) {
            return Optional.empty();
        }
        List<ManagedType> types = new ArrayList<>();
        Map<String, String> unreadable = new TreeMap<>();
        for (Path file : typeFiles(root.resolve(ModuleRegistry.TYPES_FOLDER))) {
            try {
                types.add(RegistryJson.readType(Files.readString(file)));
            } catch (RegistryFormatException e) {
                unreadable.put(root.relativize(file).toString(), String.valueOf(e.getMessage()));
            }
        }
        return Optional.of(new ModuleRegistry(module, types, unreadable));
    }

    private static List<Path> typeFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}

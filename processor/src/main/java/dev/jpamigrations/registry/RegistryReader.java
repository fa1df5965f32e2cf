package dev.jpamigrations.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
        return Files.isDirectory(entry) ? readFolder(entry) : readJar(entry);
    }

    private static Optional<ModuleRegistry> readFolder(Path folder) throws IOException {
        Path page = folder.resolve(ModuleRegistry.MODULE_FILE);
        if (!Files.isRegularFile(page)) {
            return Optional.empty();
        }
        Map<String, String> types = new TreeMap<>();
        Path typesFolder = folder.resolve(ModuleRegistry.TYPES_FOLDER);
        if (Files.isDirectory(typesFolder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(typesFolder, "*.json")) {
                for (Path file : files) {
                    types.put(ModuleRegistry.TYPES_FOLDER + file.getFileName(), Files.readString(file));
                }
            }
        }
        return parse(Files.readString(page), types);
    }

    private static Optional<ModuleRegistry> readJar(Path path) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            ZipEntry page = jar.getEntry(ModuleRegistry.MODULE_FILE);
            if (page == null) {
                return Optional.empty();
            }
            Map<String, String> types = new TreeMap<>();
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(ModuleRegistry.TYPES_FOLDER)
                        && entry.getName().endsWith(".json")) {
                    types.put(entry.getName(), text(jar, entry));
                }
            }
            return parse(text(jar, page), types);
        }
    }

    private static String text(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Optional<ModuleRegistry> parse(String page, Map<String, String> typeFiles) {
        ModuleRecord module;
        try {
            module = RegistryJson.readModule(page);
        } catch (RegistryFormatException e) {
            return Optional.empty();
        }
        List<ManagedType> types = new ArrayList<>();
        Map<String, String> unreadable = new TreeMap<>();
        typeFiles.forEach((file, text) -> {
            try {
                types.add(RegistryJson.readType(text));
            } catch (RegistryFormatException e) {
                unreadable.put(file, String.valueOf(e.getMessage()));
            }
        });
        return Optional.of(new ModuleRegistry(module, types, unreadable));
    }
}

package dev.jpamigrations.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes files of a class folder. Each appears at once, so that none is ever seen half written; drafts lie beside the folder,
 * where nothing packages them. A file that already has its content is not touched.
 */
public final class ClassFolder {

    private final Path folder;

    /**
     * @param folder the folder that a compiler writes classes into
     */
    public ClassFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Writes a registry, and removes the files of types that do not belong to it.
     *
     * @param module the module's page
     * @param types all its types
     * @throws IOException where the folder cannot be changed
     */
    public void writeRegistry(ModuleRecord module, Collection<ManagedType> types) throws IOException {
        for (ManagedType type : types) {
            write(ModuleRegistry.typeFile(type.name()), bytes(RegistryJson.write(type)));
        }
        removeOthers(types.stream()
                .map(type -> ModuleRegistry.typeFile(type.name()))
                .map(folder::resolve)
                .collect(Collectors.toSet()));
        write(ModuleRegistry.MODULE_FILE, bytes(RegistryJson.write(module)));
    }

    private void removeOthers(Set<Path> kept) throws IOException {
        Path types = folder.resolve(ModuleRegistry.TYPES_FOLDER);
        if (!Files.isDirectory(types)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(types, "*.json")) {
            for (Path file : files) {
                if (!kept.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /**
     * Writes a file.
     *
     * @param path its path in the folder, {@code com/acme/Order.class}
     * @param content its content
     * @throws IOException where the folder cannot be changed
     */
    public void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        if (Arrays.equals(content, present(file))) {
            return;
        }
        Path draft = folder.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Removes a file, if it is there.
     *
     * @param path its path in the folder
     * @throws IOException where the folder cannot be changed
     */
    public void delete(String path) throws IOException {
        Files.deleteIfExists(folder.resolve(path));
    }

    private static byte[] present(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

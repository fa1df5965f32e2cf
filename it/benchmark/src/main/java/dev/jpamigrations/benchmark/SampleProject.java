package dev.jpamigrations.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A generated project of 1,000 entities in 20 modules.
 *
 * @param folder its root
 */
record SampleProject(Path folder) {

    private static final int MODULES = 20;

    static List<SampleModule> modules() {
        return IntStream.range(0, MODULES).mapToObj(SampleModule::new).toList();
    }

    SampleProject written() {
        modules().forEach(module -> module.sources()
                .forEach((path, text) -> write(sources(module).resolve(path), text)));
        return this;
    }

    Path sources(SampleModule module) {
        return folder.resolve(module.name()).resolve("src/main/java");
    }

    List<Path> files(SampleModule module) {
        return module.sources().keySet().stream()
                .map(path -> sources(module).resolve(path))
                .toList();
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

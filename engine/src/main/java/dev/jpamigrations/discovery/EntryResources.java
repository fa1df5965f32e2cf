package dev.jpamigrations.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a class path entry that are no classes. */
final class EntryResources {

    private final ClassPathEntry entry;

    EntryResources(ClassPathEntry entry) {
        this.entry = entry;
    }

    /** A resource as a user knows it: {@code orders!/META-INF/orm.xml}. */
    String displayName(String resource) {
        return entry.mavenName() + "!/" + resource;
    }

    /** The content of a resource, empty where the entry has none of that name. */
    Optional<byte[]> content(String resource) {
        try {
            if (entry.isFolder()) {
                Path file = entry.path().resolve(resource).normalize();
                return file.startsWith(entry.path().normalize()) && Files.isRegularFile(file)
                        ? Optional.of(Files.readAllBytes(file))
                        : Optional.empty();
            }
            return entry.isJar() ? ofJar(resource) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a class path entry vanished while it was read", e);
        }
    }

    private Optional<byte[]> ofJar(String resource) throws IOException {
        try (ZipFile jar = new ZipFile(entry.path().toFile())) {
            ZipEntry file = jar.getEntry(resource);
            if (file == null || file.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream content = jar.getInputStream(file)) {
                return Optional.of(content.readAllBytes());
            }
        }
    }

    /** The resources whose names end so, sorted. */
    List<String> endingIn(String end) {
        try {
            if (entry.isFolder()) {
                try (Stream<Path> files = Files.walk(entry.path())) {
                    return files.filter(file -> file.toString().endsWith(end))
                            .map(file ->
                                    entry.path().relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
                }
            }
            if (!entry.isJar()) {
                return List.of();
            }
            try (ZipFile jar = new ZipFile(entry.path().toFile())) {
                return jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.endsWith(end))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a class path entry vanished while it was read", e);
        }
    }
}

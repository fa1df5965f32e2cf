package dev.jpamigrations.discovery;

import dev.jpamigrations.registry.ModuleRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the managed classes of a class path entry by their class files alone. */
final class EntryScan {

    private static final List<String> MANAGED = List.of("Entity", "MappedSuperclass", "Embeddable", "Converter");
    private static final String JAKARTA = "jakarta.persistence.";
    private static final String JAVAX = "javax.persistence.";
    private static final Set<String> WANTED = Stream.of(JAKARTA, JAVAX)
            .flatMap(namespace -> MANAGED.stream().map(annotation -> namespace + annotation))
            .map(annotation -> "L" + annotation.replace('.', '/') + ";")
            .collect(Collectors.toUnmodifiableSet());
    private static final ByteSearch PERSISTENCE = new ByteSearch("/persistence/");
    private static final String ORM_FILE = "META-INF/orm.xml";

    private EntryScan() {}

    /**
     * What a scan finds in an entry.
     *
     * @param managed the classes with an annotation of Jakarta Persistence, sorted by name
     * @param outdated those with one of its predecessor in {@code javax.persistence} alone, sorted by name
     * @param hasMappingFile whether the entry holds {@code META-INF/orm.xml}
     * @param hasRegistry whether the processor left a registry there
     */
    record Scanned(List<ClassFile> managed, List<ClassFile> outdated, boolean hasMappingFile, boolean hasRegistry) {

        static final Scanned NOTHING = new Scanned(List.of(), List.of(), false, false);
    }

    static Scanned scan(ClassPathEntry entry) throws IOException {
        if (entry.isFolder()) {
            return folder(entry.path());
        }
        return entry.isJar() ? jar(entry.path()) : Scanned.NOTHING;
    }

    private static Scanned folder(Path folder) throws IOException {
        List<ClassFile> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(path -> mayBeManaged(path.toString()))::iterator) {
                read(Files.readAllBytes(file), file.toString(), found);
            }
        }
        return scanned(found, file -> Files.isRegularFile(folder.resolve(file)));
    }

    private static Scanned jar(Path path) throws IOException {
        List<ClassFile> found = new ArrayList<>();
        try (ZipFile jar = new ZipFile(path.toFile())) {
            Enumeration<? extends ZipEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                // Below META-INF lie the classes for other Java versions, whose main form stands at the top.
                if (mayBeManaged(entry.getName()) && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        read(content.readAllBytes(), path + "!/" + entry.getName(), found);
                    }
                }
            }
            return scanned(found, file -> jar.getEntry(file) != null);
        }
    }

    /** Anonymous and local classes, whose names end in {@code $1} or {@code $1Name}, are never managed. */
    private static boolean mayBeManaged(String file) {
        if (!file.endsWith(".class")) {
            return false;
        }
        int nested = file.lastIndexOf('$') + 1;
        return nested == 0 || !Character.isDigit(file.charAt(nested));
    }

    private static void read(byte[] content, String file, List<ClassFile> found) throws IOException {
        if (!PERSISTENCE.isIn(content)) {
            return;
        }
        try {
            ClassFile.read(content, WANTED).ifPresent(found::add);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Scanned scanned(List<ClassFile> found, Predicate<String> has) {
        Map<Boolean, List<ClassFile>> byNamespace = found.stream()
                .sorted(Comparator.comparing(ClassFile::name))
                .collect(Collectors.partitioningBy(EntryScan::isManaged));
        return new Scanned(
                byNamespace.getOrDefault(true, List.of()),
                byNamespace.getOrDefault(false, List.of()),
                has.test(ORM_FILE),
                has.test(ModuleRegistry.MODULE_FILE));
    }

    /** Libraries that serve old and new applications have classes with the annotations of both namespaces. */
    private static boolean isManaged(ClassFile file) {
        return file.annotations().stream().anyMatch(name -> name.startsWith(JAKARTA));
    }
}

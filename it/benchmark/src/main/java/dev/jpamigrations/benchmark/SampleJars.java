package dev.jpamigrations.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * 200 jars of real classes without entities: those of the Java platform, dealt out.
 *
 * @param folder where the jars are
 */
record SampleJars(Path folder) {

    static final int JARS = 200;

    private static final int CLASSES_PER_JAR = 130;

    List<Path> paths() {
        return IntStream.range(0, JARS)
                .mapToObj(i -> folder.resolve(String.format(Locale.ROOT, "library-%03d.jar", i)))
                .toList();
    }

    SampleJars written() throws IOException {
        Files.createDirectories(folder);
        List<Path> classes = platformClasses();
        for (int i = 0; i < JARS; i++) {
            write(paths().get(i), classes.subList(i * CLASSES_PER_JAR, (i + 1) * CLASSES_PER_JAR));
        }
        return this;
    }

    private static List<Path> platformClasses() throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
        try (Stream<Path> files = Files.walk(modules)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .limit((long) JARS * CLASSES_PER_JAR)
                    .toList();
        }
    }

    private static void write(Path jar, List<Path> classes) throws IOException {
        String root = jar.getFileName().toString().replaceAll("\\W", "_");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(jar)))) {
            for (Path file : classes) {
                out.putNextEntry(new ZipEntry(root + file));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}

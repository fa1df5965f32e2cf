package dev.jpamigrations.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folders and jars. The benchmark's own process has none of them on its class path: javac, which runs in it, would find every
 * processor there is, whichever one it is told to use.
 *
 * @param paths the entries in order
 */
record ClassPath(List<Path> paths) {

    ClassPath {
        paths = List.copyOf(paths);
    }

    /** What {@code java -classpath} takes. */
    static ClassPath parse(String text) {
        return new ClassPath(Stream.of(text.split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList());
    }

    /** The one jar whose file name begins so. */
    Path jar(String prefix) {
        return jars().filter(path -> name(path).startsWith(prefix)).findFirst().orElseThrow();
    }

    /** The jars of others. */
    ClassPath withoutOurs() {
        return new ClassPath(
                jars().filter(path -> !name(path).startsWith("migrations-")).toList());
    }

    private Stream<Path> jars() {
        return paths.stream().filter(path -> name(path).endsWith(".jar"));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    @Override
    public String toString() {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}

package dev.jpamigrations.processor;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class path of the tests, on which Jakarta Persistence and Hibernate lie. */
final class TestClassPath {

    private TestClassPath() {}

    static List<Path> entries() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }
}

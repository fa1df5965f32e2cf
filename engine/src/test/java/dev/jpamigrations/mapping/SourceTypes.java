package dev.jpamigrations.mapping;

import dev.jpamigrations.processor.Reading;
import dev.jpamigrations.processor.SourceReader;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the managed types of a source text, against the class path of the tests. */
final class SourceTypes {

    private SourceTypes() {}

    static Reading of(String... sources) {
        return new SourceReader(classPath()).readTexts(List.of(sources));
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }
}

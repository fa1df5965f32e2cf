package dev.jpamigrations.conformance;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Sources, compiled on the class path of this run.
 *
 * @param folder where their class files are
 * @param loader loads them
 */
record CompiledClasses(Path folder, ClassLoader loader) {

    private static final String SUFFIX = ".class";

    static CompiledClasses of(String name, Iterable<? extends JavaFileObject> units) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), name);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-parameters",
                "-nowarn");
        if (!javac.getTask(messages, null, null, options, null, units).call()) {
            throw new AssertionError(messages.toString());
        }
        URL[] urls = {folder.toUri().toURL()};
        return new CompiledClasses(folder, new URLClassLoader(urls, CompiledClasses.class.getClassLoader()));
    }

    /** The binary names of the classes in a package and those below it, sorted. */
    List<String> below(String packageName) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .toList();
        }
    }
}

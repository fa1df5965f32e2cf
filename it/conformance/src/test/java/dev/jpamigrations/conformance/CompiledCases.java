package dev.jpamigrations.conformance;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** All cases, compiled at once. */
final class CompiledCases {

    private final Path folder;
    private final ClassLoader loader;

    private CompiledCases(Path folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    static CompiledCases of(List<CaseFile> cases) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "cases");
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
        List<Unit> units = cases.stream().map(Unit::new).toList();
        if (!javac.getTask(messages, null, null, options, null, units).call()) {
            throw new AssertionError(messages.toString());
        }
        URL[] urls = {folder.toUri().toURL()};
        return new CompiledCases(folder, new URLClassLoader(urls, CompiledCases.class.getClassLoader()));
    }

    ClassLoader loader() {
        return loader;
    }

    Path folder() {
        return folder;
    }

    /** The binary names of a case's classes, sorted. */
    List<String> classes(CaseFile file) throws IOException {
        Path root = folder.resolve(file.packageName().replace('.', '/'));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(root)) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> file.packageName() + "." + name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }

    /** A case as javac takes it: its file name says nothing of the types in it. */
    private static final class Unit extends SimpleJavaFileObject {

        private final String text;

        Unit(CaseFile file) {
            super(URI.create("case:///" + file.name() + ".java"), Kind.SOURCE);
            this.text = file.source();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

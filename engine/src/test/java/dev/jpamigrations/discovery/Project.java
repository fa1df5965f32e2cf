package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.TestModule.TestClassPath;
import dev.jpamigrations.processor.RegistryProcessor;
import dev.jpamigrations.registry.ModuleRegistry;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Sources, and the folders that compilers write into. */
record Project(Path folder, @Nullable String moduleName) {

    Path sources() {
        return folder.resolve("src");
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    private Path generatedSources() {
        return folder.resolve("target/generated-sources/annotations");
    }

    ClassPathEntry entry() {
        return new ClassPathEntry(classes(), "com.acme", "project", "1", ClassPathEntry.Kind.OWN);
    }

    Path source(String path) {
        return sources().resolve(path);
    }

    List<Path> allSources() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What a compiler is given. */
    record Task(JavaCompiler compiler, Collection<Path> sources, Collection<String> classNames, boolean processor) {}

    /** Runs a compiler with the class folder on its class path, as every build tool does for a part of the sources. */
    void compile(Task task) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = task.compiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH, List.of(classes(), TestClassPath.jar("jakarta.persistence-api")));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes())));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(generatedSources())));
            List<String> options = new ArrayList<>(List.of("-source", "17", "-target", "17", "-nowarn"));
            if (!task.processor()) {
                options.add("-proc:none");
            } else {
                options.add("-Amigrations.silence=DuplicateEntityName,SharedTable");
            }
            if (task.processor() && moduleName != null) {
                options.add("-Amigrations.module=" + moduleName);
            }
            JavaCompiler.CompilationTask run = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    options,
                    task.classNames().isEmpty() ? null : task.classNames(),
                    files.getJavaFileObjectsFromPaths(task.sources()));
            if (task.processor()) {
                run.setProcessors(List.of(new RegistryProcessor()));
            }
            if (!run.call()) {
                throw new AssertionError("does not compile: " + diagnostics.getDiagnostics());
            }
        }
    }

    /** Removes everything that compilers wrote. */
    void clean() throws IOException {
        Path target = folder.resolve("target");
        if (Files.isDirectory(target)) {
            delete(target);
        }
    }

    /** Removes the class files of a source. */
    void deleteClasses(String source) throws IOException {
        Path file = classes().resolve(source);
        deleteOutputs(file.resolveSibling(""), simpleName(file), ".class");
    }

    /** Removes the files that the processor wrote on behalf of a source. */
    void deleteRecords(String source) throws IOException {
        String name = source.replace('/', '.');
        deleteOutputs(classes().resolve(ModuleRegistry.TYPES_FOLDER), name.substring(0, name.length() - 5), ".json");
    }

    /** Removes the files that the processor wrote on behalf of all sources together. */
    void deleteAggregates() throws IOException {
        Files.deleteIfExists(classes().resolve(ModuleRegistry.MODULE_FILE));
        for (GeneratedClass generated : GeneratedClass.in(entry())) {
            Files.delete(classes().resolve(generated.path()));
        }
        delete(generatedSources());
    }

    /** Removes the whole registry. */
    void deleteRegistry() throws IOException {
        deleteAggregates();
        delete(classes().resolve(ModuleRegistry.FOLDER));
    }

    private static String simpleName(Path source) {
        String name = source.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static void deleteOutputs(Path folder, String name, String extension) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String fileName = file.getFileName().toString();
                if (fileName.equals(name + extension)
                        || (fileName.startsWith(name + "$") && fileName.endsWith(extension))) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

package dev.jpamigrations.discovery;

import dev.jpamigrations.processor.RegistryProcessor;
import dev.jpamigrations.registry.ManagedType;
import dev.jpamigrations.registry.ModuleRecord;
import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryJson;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A module on disk: sources that a real compiler compiles, with the processor or without. */
public final class TestModule {

    private final Path folder;
    private final String name;
    private final List<Path> neighbours = new ArrayList<>();

    public TestModule(Path parent, String name) {
        this.folder = parent.resolve(name);
        this.name = name;
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    public Path sources() {
        return folder.resolve("src");
    }

    public TestModule source(String path, String text) {
        write(sources().resolve(path), text);
        return this;
    }

    TestModule delete(String path) {
        try {
            Files.delete(sources().resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestModule against(TestModule other) {
        neighbours.add(other.classes());
        return this;
    }

    /** Compiles as a build with the processor does. */
    public TestModule compile(String... options) {
        return compile(List.of(new RegistryProcessor()), options);
    }

    /** Compiles as a build without the processor does, or an IDE. */
    public TestModule compileWithoutProcessor(String... options) {
        return compile(List.of(), options);
    }

    private TestModule compile(List<Processor> processors, String... options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            Files.createDirectories(classes());
            List<Path> classPath = new ArrayList<>(List.of(classes()));
            classPath.addAll(neighbours);
            classPath.addAll(TestClassPath.paths());
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
            List<String> arguments = new ArrayList<>(List.of(options));
            if (processors.isEmpty()) {
                arguments.add("-proc:none");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, null, arguments, null, files.getJavaFileObjectsFromPaths(sourceFiles()));
            task.setProcessors(processors);
            if (!task.call()) {
                throw new AssertionError("module " + name + " does not compile");
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> sourceFiles() throws IOException {
        try (Stream<Path> files = Files.walk(sources())) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    TestModule deleteClass(String binaryName) {
        try {
            Files.delete(classes().resolve(binaryName.replace('.', '/') + ".class"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the registry say that another version of the processor wrote it. */
    TestModule writtenBy(String version) {
        write(classes().resolve(ModuleRegistry.MODULE_FILE), RegistryJson.write(new ModuleRecord(version, null, "")));
        return this;
    }

    TestModule replaceRecord(ManagedType type) {
        write(classes().resolve(ModuleRegistry.typeFile(type.name())), RegistryJson.write(type));
        return this;
    }

    TestModule resource(String path, String text) {
        write(classes().resolve(path), text);
        return this;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The module as a class folder of the build. */
    public ClassPathEntry entry() {
        return new ClassPathEntry(classes(), "com.acme", name, "1.0", ClassPathEntry.Kind.MODULE);
    }

    /** The module as a jar of a repository. */
    public ClassPathEntry jar() {
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream jarOut = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = classes().relativize(file).toString().replace(File.separatorChar, '/');
                jarOut.putNextEntry(new JarEntry(path));
                Files.copy(file, jarOut);
                jarOut.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClassPathEntry(jar, "com.acme", name, "1.0", ClassPathEntry.Kind.DEPENDENCY);
    }

    /** What every project has on its class path: Jakarta Persistence and Hibernate. */
    public static final class TestClassPath {

        private TestClassPath() {}

        static List<Path> paths() {
            return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                    .map(Path::of)
                    .filter(path -> path.toString().endsWith(".jar"))
                    .toList();
        }

        public static Path jar(String namePrefix) {
            return paths().stream()
                    .filter(path -> path.getFileName().toString().startsWith(namePrefix))
                    .findFirst()
                    .orElseThrow();
        }

        public static List<ClassPathEntry> libraries() {
            return Stream.of("jakarta.persistence-api", "hibernate-core")
                    .map(name ->
                            new ClassPathEntry(jar(name), "org.example", name, "1", ClassPathEntry.Kind.DEPENDENCY))
                    .toList();
        }
    }
}

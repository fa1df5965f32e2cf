package dev.jpamigrations.processor;

import dev.jpamigrations.registry.ModuleRegistry;
import dev.jpamigrations.registry.RegistryReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A run of a real compiler over source files, with the processor. */
final class Compilation {

    /** The compilers that users have. */
    enum Kind {
        JAVAC,
        ECJ;

        JavaCompiler compiler() {
            return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
        }
    }

    private final Kind kind;
    private final Path output;
    private List<Path> classPath = List.of();
    private List<String> options = List.of("-Xlint:all,-processing", "-Werror");
    private List<Processor> others = List.of();
    private List<Processor> later = List.of();
    private boolean modular;

    Compilation(Kind kind, Path output) {
        this.kind = kind;
        this.output = output;
        if (kind == Kind.ECJ) {
            options = List.of();
        }
    }

    Compilation against(Path... entries) {
        classPath = List.of(entries);
        return this;
    }

    Compilation with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        options = all;
        return this;
    }

    /** Lets other warnings than ours pass. */
    Compilation lenient() {
        options = List.of();
        return this;
    }

    Compilation beside(Processor... processors) {
        others = List.of(processors);
        return this;
    }

    Compilation before(Processor... processors) {
        later = List.of(processors);
        return this;
    }

    Compilation onModulePath() {
        modular = true;
        return this;
    }

    /** Compiles sources, and fails where the compiler does. */
    Path compile(List<Path> sources) {
        Outcome outcome = run(sources);
        if (!outcome.success()) {
            throw new AssertionError("does not compile: "
                    + outcome.diagnostics().stream()
                            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                            .toList());
        }
        return output;
    }

    Outcome run(List<Path> sources) {
        JavaCompiler compiler = kind.compiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Files.createDirectories(output);
            List<Path> entries = new ArrayList<>(classPath);
            entries.addAll(TestClassPath.entries());
            files.setLocationFromPaths(
                    modular ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH,
                    modular ? modules() : entries);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            Path generated = Files.createDirectories(output.resolveSibling(output.getFileName() + "-generated"));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of("--release", "17", "-encoding", "UTF-8"));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    arguments,
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            List<Processor> processors = new ArrayList<>(others);
            processors.add(new RegistryProcessor());
            processors.addAll(later);
            task.setProcessors(processors);
            return new Outcome(task.call(), diagnostics.getDiagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> modules() {
        List<Path> entries = new ArrayList<>(classPath);
        TestClassPath.entries().stream()
                .filter(entry -> entry.getFileName().toString().startsWith("jakarta.persistence-api"))
                .forEach(entries::add);
        return entries;
    }

    /** What a compiler said. */
    record Outcome(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

        /** {@code Order.java:7 [EntityWithoutId]} for each diagnostic of ours, {@code … warning} where it is one. */
        List<String> findings() {
            return findings(diagnostic -> true);
        }

        /** Those of one source. */
        List<String> findings(Path source) {
            return findings(diagnostic -> diagnostic.getSource() != null
                    && Path.of(diagnostic.getSource().toUri()).endsWith(source));
        }

        private List<String> findings(Predicate<Diagnostic<? extends JavaFileObject>> wanted) {
            return diagnostics.stream()
                    .filter(wanted)
                    .filter(diagnostic -> code(diagnostic).startsWith("["))
                    .map(diagnostic -> place(diagnostic) + " " + code(diagnostic) + severity(diagnostic))
                    .sorted()
                    .toList();
        }

        private static String severity(Diagnostic<? extends JavaFileObject> diagnostic) {
            return diagnostic.getKind() == Diagnostic.Kind.ERROR ? "" : " warning";
        }

        private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
            JavaFileObject source = diagnostic.getSource();
            return source == null ? "-" : Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber();
        }

        private static String code(Diagnostic<? extends JavaFileObject> diagnostic) {
            String message = diagnostic.getMessage(Locale.ROOT).strip();
            return message.substring(0, message.indexOf(']') + 1);
        }
    }

    /** The {@code .java} files below a folder. */
    static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a source under its path. */
    static Path write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ModuleRegistry registry(Path output) {
        try {
            return RegistryReader.read(output).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a registry by path. */
    static Map<String, String> registryFiles(Path output) {
        Path folder = output.resolve(ModuleRegistry.FOLDER);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

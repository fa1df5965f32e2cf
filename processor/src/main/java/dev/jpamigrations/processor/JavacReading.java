package dev.jpamigrations.processor;

import dev.jpamigrations.processor.rule.Finding;
import dev.jpamigrations.registry.ManagedKind;
import dev.jpamigrations.registry.ManagedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** One run of javac in this process that compiles nothing and lets the collector look at its elements. */
final class JavacReading {

    private final List<Path> classPath;

    JavacReading(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /** Chooses the elements to collect, once the compiler knows them. */
    interface Selection {

        /**
         * @param environment the compiler's
         * @param roots the types of the sources, nested ones left out
         * @param findings takes what stands in the way
         */
        List<TypeElement> select(
                ProcessingEnvironment environment, Set<? extends TypeElement> roots, List<Finding> findings);
    }

    /**
     * Runs the compiler.
     *
     * @param sources the sources to parse; may be empty
     * @param selection what to collect
     * @param offered managed classes that are collected where one of the others extends or names them
     * @param declared what classes without a managed type's annotation are
     */
    Reading read(
            Collection<? extends JavaFileObject> sources,
            Selection selection,
            Set<String> offered,
            Map<String, ManagedKind> declared) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return new Reading(List.of(), List.of(noCompiler()));
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Collector collector = new Collector(selection, offered, declared);
        List<Finding> errors = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            // else a source beside a class file, as in a jar for GWT, would be read in its place
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-proc:only", "-implicit:none", "-nowarn"),
                    // A root that is always there: javac wants one, and a missing super class of a root would end the
                    // run.
                    sources.isEmpty() ? List.of("java.lang.Object") : null,
                    sources.isEmpty() ? null : sources);
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(collector));
            task.call();
            // their line is looked up in their file, which has to be open for that
            diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .map(JavacReading::compileError)
                    .forEach(errors::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the class path cannot be read", e);
        }
        List<Finding> findings = new ArrayList<>(collector.findings);
        findings.addAll(errors);
        return new Reading(collector.types, findings);
    }

    private static Finding noCompiler() {
        return new Finding(
                "NoCompiler",
                Finding.Severity.ERROR,
                Finding.Place.type(""),
                "Class files can only be read by a JDK, and this Java runtime has no compiler.",
                "Run the build on a JDK, of the version that compiled the classes or a newer one.");
    }

    private static Finding compileError(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
        return new Finding(
                "CompileError",
                Finding.Severity.ERROR,
                Finding.Place.type(""),
                place + diagnostic.getMessage(Locale.ROOT),
                "Compile the module and mend what the compiler reports.");
    }

    /** Collects in the first round; there is no second, since nothing is generated. */
    private static final class Collector extends AbstractProcessor {

        private final Selection selection;
        private final Set<String> offered;
        private final Map<String, ManagedKind> declared;
        private final List<ManagedType> types = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private @Nullable SourceLines lines;

        Collector(Selection selection, Set<String> offered, Map<String, ManagedKind> declared) {
            this.selection = selection;
            this.offered = offered;
            this.declared = declared;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            lines = SourceLines.of(environment);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver() && lines != null) {
                Set<TypeElement> roots = javax.lang.model.util.ElementFilter.typesIn(round.getRootElements());
                new ModelCollector(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), lines)
                        .collect(selection.select(processingEnv, roots, findings), offered, declared)
                        .values()
                        .forEach(collected -> types.add(collected.type()));
            }
            return false;
        }
    }
}

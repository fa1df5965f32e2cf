package dev.jpamigrations.discovery;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.jpamigrations.registry.ManagedKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds the managed classes of Java sources by their text alone: they are parsed and not resolved, so that no class path is
 * needed, and a module can be judged that nothing has compiled. How a class is mapped is not looked at.
 */
final class SourceScan {

    private static final ByteSearch PERSISTENCE = new ByteSearch(ManagedAnnotations.PACKAGE);

    private SourceScan() {}

    /**
     * The managed classes of source folders, by binary name. A file that cannot be parsed names none; its module's
     * compilation says why.
     */
    static SortedMap<String, ManagedKind> scan(List<Path> roots) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> paths = Files.walk(root)) {
                    paths.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
                }
            }
        }
        List<Path> candidates = new ArrayList<>();
        for (Path file : files) {
            // Nearly every source has no word about persistence; no compiler is started for it.
            if (PERSISTENCE.isIn(Files.readAllBytes(file))) {
                candidates.add(file);
            }
        }
        return candidates.isEmpty() ? new TreeMap<>() : parse(candidates);
    }

    private static SortedMap<String, ManagedKind> parse(List<Path> files) throws IOException {
        SortedMap<String, ManagedKind> found = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            // A bare runtime, on which the class path's own classes cannot be read either; [NoCompiler] says so.
            return found;
        }
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostic -> {}, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Declarations(unit, found), null);
            }
        }
        return found;
    }

    /** The classes of one file, from the outer to the inner ones. */
    private static final class Declarations extends TreeScanner<Void, Void> {

        private final String prefix;
        private final List<String> imports;
        private final SortedMap<String, ManagedKind> found;
        private final Deque<String> outer = new ArrayDeque<>();

        Declarations(CompilationUnitTree unit, SortedMap<String, ManagedKind> found) {
            this.prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
            this.imports = unit.getImports().stream()
                    .filter(each -> !each.isStatic())
                    .map(ImportTree::getQualifiedIdentifier)
                    .map(Object::toString)
                    .toList();
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            outer.addLast(type.getSimpleName().toString());
            ManagedAnnotations.kind(type.getModifiers().getAnnotations().stream()
                            .map(this::nameOf)
                            .toList())
                    .ifPresent(kind -> found.put(prefix + String.join("$", outer), kind));
            scan(type.getMembers(), null);
            outer.removeLast();
            return null;
        }

        /** An annotation's full name: as written, as imported by name, or as the package imported whole has it. */
        private String nameOf(AnnotationTree annotation) {
            String written = annotation.getAnnotationType().toString();
            if (written.indexOf('.') >= 0) {
                return written;
            }
            return imports.stream()
                    .filter(name -> name.endsWith("." + written))
                    .findFirst()
                    .orElseGet(() -> imports.contains(ManagedAnnotations.PACKAGE + ".*")
                            ? ManagedAnnotations.PACKAGE + "." + written
                            : written);
        }

        /** A class within a method or an initial value is never managed. */
        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            return null;
        }
    }
}

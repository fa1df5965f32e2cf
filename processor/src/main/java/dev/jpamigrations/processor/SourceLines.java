package dev.jpamigrations.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.jpamigrations.registry.ManagedType.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Where an element stands in its source, as far as the compiler tells. */
interface SourceLines {

    /** Tells nothing: the lines of class files and of compilers that hide their trees. */
    SourceLines NONE = element -> Source.UNKNOWN;

    /** File and line of a declaration. */
    Source of(Element element);

    /**
     * The best that a compiler offers. javac has trees; Eclipse's compiler has none (it answers with an
     * IllegalArgumentException, or there is no such class where it runs on a bare runtime), and build tools that wrap the
     * environment hide them.
     */
    static SourceLines of(ProcessingEnvironment environment) {
        try {
            return new OfTrees(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return NONE;
        }
    }

    /** Lines from javac's trees: where the declaration itself stands, below its annotations. */
    final class OfTrees implements SourceLines {

        private final Trees trees;
        private final Map<Element, Optional<Declared>> types = new HashMap<>();

        OfTrees(Trees trees) {
            this.trees = trees;
        }

        /**
         * A type in its source.
         *
         * @param unit the source
         * @param file the source's simple name
         * @param type its declaration
         * @param members the fields by name, the methods without parameters by name and {@code ()}
         */
        private record Declared(CompilationUnitTree unit, String file, ClassTree type, Map<String, Tree> members) {}

        @Override
        public Source of(Element element) {
            boolean isType = element.getKind().isClass() || element.getKind().isInterface();
            Element type = isType ? element : element.getEnclosingElement();
            Declared declared = types.computeIfAbsent(type, this::find).orElse(null);
            Tree tree = declared == null
                    ? null
                    : isType ? declared.type() : declared.members().get(key(element));
            return declared == null || tree == null
                    ? Source.UNKNOWN
                    : new Source(declared.file(), line(declared.unit(), position(declared.unit(), tree)));
        }

        /** Once for all members of a type: for each element asked for, javac searches all of the source. */
        private Optional<Declared> find(Element type) {
            TreePath path = trees.getPath(type);
            if (path == null || !(path.getLeaf() instanceof ClassTree declaration)) {
                return Optional.empty();
            }
            CompilationUnitTree unit = path.getCompilationUnit();
            Path file = Path.of(unit.getSourceFile().getName()).getFileName();
            Map<String, Tree> members = new HashMap<>();
            for (Tree member : declaration.getMembers()) {
                if (member instanceof VariableTree field) {
                    members.put(field.getName().toString(), field);
                } else if (member instanceof MethodTree method
                        && method.getParameters().isEmpty()) {
                    members.put(method.getName() + "()", method);
                }
            }
            return Optional.of(new Declared(unit, file == null ? "" : file.toString(), declaration, members));
        }

        private static String key(Element member) {
            return member instanceof ExecutableElement
                    ? member.getSimpleName() + "()"
                    : member.getSimpleName().toString();
        }

        /** {@code -g:none} leaves no map of lines. */
        private static int line(CompilationUnitTree unit, long position) {
            LineMap lines = unit.getLineMap();
            return lines == null || position < 0 ? 0 : (int) lines.getLineNumber(position);
        }

        private long position(CompilationUnitTree unit, Tree declaration) {
            if (declaration instanceof VariableTree variable && variable.getType() != null) {
                return start(unit, variable.getType());
            }
            if (declaration instanceof MethodTree method && method.getReturnType() != null) {
                return start(unit, method.getReturnType());
            }
            long start = start(unit, declaration);
            return declaration instanceof ClassTree type && start >= 0 ? name(unit, type, start) : start;
        }

        private long start(CompilationUnitTree unit, Tree tree) {
            return trees.getSourcePositions().getStartPosition(unit, tree);
        }

        /** Where a class's name stands; no tree tells, and its end position is known to some runs of javac only. */
        private static long name(CompilationUnitTree unit, ClassTree type, long start) {
            Pattern heading = Pattern.compile("\\b(class|interface|enum|record)\\s+"
                    + Pattern.quote(type.getSimpleName().toString()) + "\\b");
            try {
                Matcher matcher = heading.matcher(unit.getSourceFile().getCharContent(true));
                return matcher.find((int) start) ? matcher.start() : start;
            } catch (IOException e) {
                // The compiler has just parsed it; a source that vanished meanwhile has no better line than its start.
                return start;
            }
        }
    }
}

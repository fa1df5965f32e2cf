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
        private final Map<Element, Optional<CompilationUnitTree>> units = new HashMap<>();

        OfTrees(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Source of(Element element) {
            Tree declaration = trees.getTree(element);
            CompilationUnitTree unit =
                    declaration == null ? null : unit(element).orElse(null);
            if (declaration == null || unit == null) {
                return Source.UNKNOWN;
            }
            Path file = Path.of(unit.getSourceFile().getName()).getFileName();
            long position = position(unit, declaration);
            return new Source(file == null ? "" : file.toString(), line(unit, position));
        }

        /** The source of a type, or of a member's type: javac searches all of it for the path to an element. */
        private Optional<CompilationUnitTree> unit(Element element) {
            boolean isType = element.getKind().isClass() || element.getKind().isInterface();
            Element type = isType ? element : element.getEnclosingElement();
            return units.computeIfAbsent(type, declared -> Optional.ofNullable(trees.getPath(declared))
                    .map(TreePath::getCompilationUnit));
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

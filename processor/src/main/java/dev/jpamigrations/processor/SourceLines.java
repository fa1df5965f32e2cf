package dev.jpamigrations.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.jpamigrations.registry.ManagedType.Source;
import java.nio.file.Path;
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

    /** Lines from javac's trees. */
    record OfTrees(Trees trees) implements SourceLines {
        @Override
        public Source of(Element element) {
            TreePath path = trees.getPath(element);
            if (path == null) {
                return Source.UNKNOWN;
            }
            CompilationUnitTree unit = path.getCompilationUnit();
            Path file = Path.of(unit.getSourceFile().getName()).getFileName();
            long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
            int line = start < 0 ? 0 : (int) unit.getLineMap().getLineNumber(start);
            return new Source(file == null ? "" : file.toString(), line);
        }
    }
}

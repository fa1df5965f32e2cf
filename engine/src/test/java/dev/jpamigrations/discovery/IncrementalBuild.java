package dev.jpamigrations.discovery;

import dev.jpamigrations.discovery.Edits.Edit;
import dev.jpamigrations.discovery.Project.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/** The ways in which build tools and editors compile a change, reduced to what a compiler and an output folder see of them. */
enum IncrementalBuild {

    /** The default of maven-compiler-plugin: what the last build wrote is removed, and the whole module compiled. */
    MAVEN {
        @Override
        void build(Project project, List<Edit> edits) throws IOException {
            project.clean();
            project.compile(javac(project.allSources()));
        }
    },

    /** With {@code useIncrementalCompilation=false} only changed sources are compiled, and nothing is ever removed. */
    MAVEN_CHANGED_FILES {
        @Override
        void build(Project project, List<Edit> edits) throws IOException {
            compileChanged(project, edits);
        }

        @Override
        boolean keepsDeletedClasses() {
            return true;
        }
    },

    /** IntelliJ IDEA removes what changed and deleted sources were compiled to, and compiles the changed ones. */
    INTELLIJ {
        @Override
        void build(Project project, List<Edit> edits) throws IOException {
            for (Edit edit : edits) {
                project.deleteClasses(edit.path());
                project.deleteRecords(edit.path());
            }
            compileChanged(project, edits);
        }
    },

    /** The same, where what was written on behalf of several sources is removed whenever one of them is compiled. */
    INTELLIJ_WITHOUT_AGGREGATES {
        @Override
        void build(Project project, List<Edit> edits) throws IOException {
            if (!changed(project, edits).isEmpty()) {
                project.deleteAggregates();
            }
            INTELLIJ.build(project, edits);
        }
    },

    /** Eclipse's compiler file by file; the editor removes the classes of deleted sources. */
    ECLIPSE {
        @Override
        void build(Project project, List<Edit> edits) throws IOException {
            for (Edit edit : edits) {
                if (edit.kind() == Edit.Kind.DELETE) {
                    project.deleteClasses(edit.path());
                }
            }
            for (Path source : changed(project, edits)) {
                project.compile(new Task(new EclipseCompiler(), List.of(source), Set.of(), true));
            }
        }
    },

    /**
     * Gradle with an aggregating processor: everything that it wrote is removed, and all types are given to it again, those of
     * unchanged sources by class name.
     */
    GRADLE {
        @Override
        void build(Project project, List<Edit> edits) throws IOException {
            project.deleteRegistry();
            for (Edit edit : edits) {
                project.deleteClasses(edit.path());
            }
            Set<Path> changed = changed(project, edits);
            Set<String> unchanged = project.allSources().stream()
                    .filter(source -> !changed.contains(source))
                    .map(source -> path(project, source).replace(".java", "").replace('/', '.'))
                    .collect(Collectors.toSet());
            project.compile(new Task(ToolProvider.getSystemJavaCompiler(), changed, unchanged, true));
        }
    },

    /** An editor that does not run the processor, over the output of a build that does. */
    EDITOR_WITHOUT_PROCESSOR {
        @Override
        void build(Project project, List<Edit> edits) throws IOException {
            for (Edit edit : edits) {
                project.deleteClasses(edit.path());
            }
            Set<Path> changed = changed(project, edits);
            if (!changed.isEmpty()) {
                project.compile(new Task(ToolProvider.getSystemJavaCompiler(), changed, Set.of(), false));
            }
        }
    };

    /** Compiles after a change. */
    abstract void build(Project project, List<Edit> edits) throws IOException;

    /** The module's name that the build gives the processor; where it gives none, a hash names the generated class. */
    @Nullable
    String moduleName() {
        return this == ECLIPSE || this == MAVEN_CHANGED_FILES ? "shop" : null;
    }

    /** Whether the class of a deleted source stays; it is an entity then, whatever became of its source. */
    boolean keepsDeletedClasses() {
        return false;
    }

    private static void compileChanged(Project project, List<Edit> edits) throws IOException {
        Set<Path> changed = changed(project, edits);
        if (!changed.isEmpty()) {
            project.compile(javac(changed));
        }
    }

    private static Task javac(Collection<Path> sources) {
        return new Task(ToolProvider.getSystemJavaCompiler(), sources, Set.of(), true);
    }

    private static Set<Path> changed(Project project, List<Edit> edits) {
        return Stream.of(edits)
                .flatMap(List::stream)
                .map(edit -> project.source(edit.path()))
                .filter(Files::exists)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String path(Project project, Path source) {
        return project.sources().relativize(source).toString();
    }
}

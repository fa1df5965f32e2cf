package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistoryReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** The histories that come in jars: not those of the build's own modules, which are read from their sources. */
final class JarHistories {

    private final Set<String> modules;

    JarHistories(MavenSession session) {
        this.modules =
                session.getAllProjects().stream().map(JarHistories::coordinates).collect(Collectors.toSet());
    }

    private static String coordinates(MavenProject project) {
        return Reactor.id(project) + ":" + project.getVersion();
    }

    /** The name of the history in each jar that has one. */
    Map<Path, String> names(Collection<ClassPathEntry> classPath) {
        Map<Path, String> names = new TreeMap<>();
        for (ClassPathEntry entry : classPath) {
            if (isOfOthers(entry)) {
                read(entry).stream()
                        .flatMap(read -> read.history().stream())
                        .findFirst()
                        .ifPresent(history -> names.put(entry.path(), history.name()));
            }
        }
        return names;
    }

    /**
     * The histories of all jars.
     *
     * @throws MigrationException whatever is wrong with their files
     */
    List<History> in(Collection<ClassPathEntry> classPath) {
        List<HistoryReader.Read> read = classPath.stream()
                .filter(this::isOfOthers)
                .flatMap(entry -> read(entry).stream())
                .toList();
        List<Problem> problems = new ArrayList<>();
        read.forEach(each -> problems.addAll(each.problems()));
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return read.stream().flatMap(each -> each.history().stream()).toList();
    }

    private boolean isOfOthers(ClassPathEntry entry) {
        return entry.kind() == ClassPathEntry.Kind.DEPENDENCY
                && entry.isOfApplication()
                && !modules.contains(entry.groupId() + ":" + entry.artifactId() + ":" + entry.version());
    }

    private static List<HistoryReader.Read> read(ClassPathEntry entry) {
        return new HistoryReader().readIn(entry.path());
    }
}

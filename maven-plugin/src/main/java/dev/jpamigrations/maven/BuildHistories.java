package dev.jpamigrations.maven;

import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistoryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The histories of a build: those of its modules, from their source folders, and those that come in the jars of their dependencies.
 * A history of a module that {@code -pl} or {@code skip} leaves out is among them where another one needs it.
 */
final class BuildHistories {

    private final MavenSession session;
    private final ModuleParameters parameters;
    private final CompiledClassPath classPaths;
    private final List<MavenProject> modules;

    /**
     * @param session the build
     * @param parameters what the build says of each module
     * @param classPaths finds the jars of modules
     */
    BuildHistories(MavenSession session, ModuleParameters parameters, CompiledClassPath classPaths) {
        this.session = session;
        this.parameters = parameters;
        this.classPaths = classPaths;
        Reactor reactor = Reactor.of(session.getAllProjects(), parameters);
        this.modules = session.getAllProjects().stream()
                .filter(module -> reactor.takesPart(Reactor.id(module)))
                .toList();
    }

    /**
     * Those of the modules that are built and not skipped, and all that they need.
     *
     * @throws MigrationException {@code [NoHistory]} where there is none, {@code [HistoryMismatch]}, whatever is wrong with the
     *     files
     */
    Histories existing() {
        List<HistoryParameters> meant = selected()
                .filter(module -> !parameters.skips(module))
                .map(parameters::history)
                .toList();
        Set<String> names = meant.stream().map(HistoryParameters::module).collect(Collectors.toSet());
        List<History> found = new ArrayList<>(inModules());
        List<History> inJars = inJars(selected());
        found.addAll(inJars);
        inJars.forEach(history -> names.add(history.name()));
        if (found.stream().noneMatch(history -> names.contains(history.name()))) {
            throw MigrationException.user(
                    meant.stream().map(BuildHistories::missing).toList());
        }
        return Histories.of(needed(found, names));
    }

    /**
     * One history and all that it needs.
     *
     * @throws MigrationException as {@link #existing()}
     */
    Histories neededBy(MavenProject module) {
        HistoryParameters own = parameters.history(module);
        List<History> found = new ArrayList<>(inModules());
        found.addAll(inJars(Stream.of(module)));
        if (!HistoryReader.isHistory(own.folder())) {
            throw MigrationException.user(missing(own));
        }
        return Histories.of(needed(found, Set.of(own.module())));
    }

    /** All, and a module's own as it will be created where it does not exist. */
    Histories with(HistoryParameters own) {
        List<History> histories = new ArrayList<>(inModules());
        histories.addAll(inJars(selected()));
        if (!HistoryReader.isHistory(own.folder())) {
            histories.add(new History(own.settings(), own.folder().toString(), List.of()));
        }
        return Histories.of(histories);
    }

    private Stream<MavenProject> selected() {
        return modules.stream().filter(session.getProjects()::contains);
    }

    private List<History> inModules() {
        List<History> histories = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (HistoryParameters module :
                modules.stream().map(parameters::history).toList()) {
            if (HistoryReader.isHistory(module.folder())) {
                HistoryReader.Read read = new HistoryReader().read(module.folder());
                problems.addAll(read.problems());
                read.history().ifPresent(histories::add);
                read.history().ifPresent(history -> problems.addAll(module.mismatches(history.settings())));
            }
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return histories;
    }

    private List<History> inJars(Stream<MavenProject> of) {
        List<ClassPathEntry> jars = of.flatMap(module -> classPaths.availableJars(module).stream())
                .distinct()
                .toList();
        return new JarHistories(session).in(jars);
    }

    /** The named ones, and those that revisions of theirs depend on. */
    private static List<History> needed(List<History> found, Set<String> names) {
        Set<String> needed = new TreeSet<>(names);
        for (boolean grew = true; grew; ) {
            Set<String> required = found.stream()
                    .filter(history -> needed.contains(history.name()))
                    .flatMap(BuildHistories::requirements)
                    .collect(Collectors.toSet());
            grew = needed.addAll(required);
        }
        return found.stream().filter(history -> needed.contains(history.name())).toList();
    }

    private static Stream<String> requirements(History history) {
        return history.files().stream()
                .flatMap(file -> file.header().dependsOn().stream())
                .map(RevisionId::history);
    }

    private static Problem missing(HistoryParameters history) {
        return new Problem(
                "NoHistory",
                new Location.InModule("module " + history.module()),
                "it has no history yet, which would be " + history.folder() + ".",
                "Create it with its first revision: mvn migrations:generate");
    }
}

package dev.jpamigrations.script;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionGraph;
import dev.jpamigrations.revision.RevisionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All histories in reach, read together and sound as one graph. */
public final class Histories {

    private final List<History> histories;
    private final RevisionGraph graph;
    private final Map<RevisionId, RevisionFile> files = new LinkedHashMap<>();

    private Histories(List<History> histories, RevisionGraph graph) {
        this.histories = histories;
        this.graph = graph;
        for (History history : histories) {
            history.files().forEach(file -> files.put(file.id(), file));
        }
    }

    /**
     * Reads history folders; they may be inside a jar, through its file system.
     *
     * @param folders folders that hold a {@code history.json}
     * @throws MigrationException every problem of every file, or of the graph where the files are sound
     */
    public static Histories read(Collection<Path> folders) {
        return joined(folders.stream().map(new HistoryReader()::read).toList());
    }

    /**
     * Reads the histories in {@code db/migrations} of everything that a class loader sees: class folders, jars, and the jars inside
     * an executable jar of Spring Boot.
     *
     * @throws MigrationException {@code [NoHistory]} where there is none, or every problem as in {@link #read}
     */
    public static Histories onClassPath(ClassLoader loader) {
        List<HistoryReader.Read> found = new HistoryReader().readIn(loader);
        if (found.isEmpty()) {
            throw MigrationException.user(new Problem(
                    "NoHistory",
                    Location.nowhere(),
                    "There is no history on the class path.",
                    "Put the jar or class folder of a module that has one there; it holds db/migrations/<module>."));
        }
        return joined(found);
    }

    private static Histories joined(List<HistoryReader.Read> read) {
        List<Problem> problems =
                read.stream().flatMap(each -> each.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return of(read.stream().flatMap(each -> each.history().stream()).toList());
    }

    /**
     * Joins histories that were read or made.
     *
     * @throws MigrationException where two share a name or a version table, or the graph is broken
     */
    public static Histories of(Collection<History> given) {
        List<History> histories =
                given.stream().sorted(Comparator.comparing(History::name)).toList();
        List<Problem> problems = clashes(histories);
        List<String> names = histories.stream().map(History::name).distinct().toList();
        List<Revision> revisions = histories.stream()
                .flatMap(history -> history.files().stream())
                .map(RevisionFile::revision)
                .toList();
        if (problems.isEmpty()) {
            problems.addAll(RevisionGraph.check(names, revisions));
        }
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
        return new Histories(histories, RevisionGraph.of(names, revisions));
    }

    /**
     * The same with another text of one revision.
     *
     * @throws MigrationException where that breaks the graph
     */
    public Histories with(RevisionFile changed) {
        return of(histories.stream()
                .map(history -> new History(
                        history.settings(),
                        history.folder(),
                        history.files().stream()
                                .map(file -> file.id().equals(changed.id()) ? changed : file)
                                .toList()))
                .toList());
    }

    /** The histories by name. */
    public List<History> all() {
        return histories;
    }

    /** Their revisions as one graph. */
    public RevisionGraph graph() {
        return graph;
    }

    /** The revisions of some histories and all that they require, each after what it requires. */
    public List<RevisionFile> reachedFrom(Set<String> names) {
        List<RevisionId> own = graph.revisions().stream()
                .map(Revision::id)
                .filter(id -> names.contains(id.history()))
                .toList();
        return files(graph.ancestors(own));
    }

    /** The files of some revisions, each after what it requires. */
    public List<RevisionFile> files(Set<RevisionId> revisions) {
        return graph.revisions().stream()
                .map(Revision::id)
                .filter(revisions::contains)
                .map(this::file)
                .toList();
    }

    /** The file of a revision of the graph. */
    public RevisionFile file(RevisionId id) {
        RevisionFile file = files.get(id);
        if (file == null) {
            throw new IllegalArgumentException("not in reach: " + id.qualified());
        }
        return file;
    }

    private static List<Problem> clashes(List<History> histories) {
        List<Problem> problems = new ArrayList<>();
        Map<String, History> byName = new LinkedHashMap<>();
        Map<String, History> byTable = new LinkedHashMap<>();
        for (History history : histories) {
            HistorySettings settings = history.settings();
            History sameName = byName.putIfAbsent(history.name(), history);
            if (sameName != null) {
                problems.add(clash(
                        history,
                        "Another history is also called " + history.name() + ": " + sameName.folder() + ".",
                        "Give one of them another module in its history.json, or leave one out."));
            }
            History sameTable =
                    byTable.putIfAbsent(settings.versionTableSchema() + "." + settings.versionTable(), history);
            if (sameTable != null && sameName == null) {
                problems.add(clash(
                        history,
                        "History " + sameTable.name() + " has the same version table " + settings.versionTable() + ".",
                        "Give each history a version table of its own."));
            }
        }
        return problems;
    }

    private static Problem clash(History history, String fact, String advice) {
        return new Problem("HistoryClash", new Location.InFile(history.folder(), 0), fact, advice);
    }
}

package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.connection.Connector;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.Report;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.History;
import dev.jpamigrations.script.HistoryReader;
import dev.jpamigrations.script.HistorySettings;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * A goal that acts once for all histories of the build, as one graph: when it is typed, in the last module that takes part;
 * where a POM binds it, in that module and for its history alone.
 */
abstract class GraphMojo extends ParticipatingMojo {

    GraphMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
        super(repositories, decrypter);
    }

    @Override
    final void performForModule() {
        if (isTyped() && !reactor().isLast(Reactor.id(project))) {
            getLog().debug("The last module that takes part acts for this one too.");
            return;
        }
        performFor(histories());
    }

    /** The goal's work for all histories. */
    abstract void performFor(Histories histories);

    /** An answer about the database, which is the development database where none is configured. */
    final <R extends Report> R ask(Histories histories, RunOptions options, Function<Migrations, R> verb) {
        try (Database database = database()) {
            getLog().debug("Database: " + database.address());
            return verb.apply(new Migrations(histories, () -> new Connector().open(database.address()), options));
        }
    }

    private Histories histories() {
        ModuleParameters parameters =
                new ModuleParameters(session, execution.getPlugin().getKey());
        List<HistoryParameters> all =
                participants().stream().map(parameters::history).toList();
        List<HistoryParameters> existing = all.stream()
                .filter(history -> HistoryReader.isHistory(history.folder()))
                .toList();
        if (existing.isEmpty()) {
            throw MigrationException.user(all.stream().map(GraphMojo::missing).toList());
        }
        Histories histories =
                Histories.read(existing.stream().map(HistoryParameters::folder).toList());
        existing.forEach(history -> history.refuseMismatch(settings(histories, history)));
        return histories;
    }

    private List<MavenProject> participants() {
        Reactor reactor = reactor();
        return isTyped()
                ? session.getProjects().stream()
                        .filter(each -> reactor.takesPart(Reactor.id(each)))
                        .toList()
                : List.of(project);
    }

    private static HistorySettings settings(Histories histories, HistoryParameters parameters) {
        return histories.all().stream()
                .filter(history -> history.folder().equals(parameters.folder().toString()))
                .map(History::settings)
                .findFirst()
                .orElseThrow();
    }

    private static Problem missing(HistoryParameters history) {
        return new Problem(
                "NoHistory",
                new Location.InModule("module " + history.module()),
                "it has no history yet, which would be " + history.folder() + ".",
                "Create it with its first revision: mvn migrations:generate");
    }
}

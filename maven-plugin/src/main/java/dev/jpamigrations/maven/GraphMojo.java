package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.connection.Connector;
import dev.jpamigrations.report.Report;
import dev.jpamigrations.script.Histories;
import java.util.function.Function;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * A goal that acts once for all histories of the build, as one graph: when it is typed, in the last module that takes part;
 * where a POM binds it, in that module and for its history alone.
 */
abstract class GraphMojo extends ParticipatingMojo {

    GraphMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
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
        return isTyped() ? buildHistories().existing() : buildHistories().neededBy(project);
    }
}

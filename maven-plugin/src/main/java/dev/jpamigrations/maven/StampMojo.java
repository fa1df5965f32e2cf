package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.Answer;
import dev.jpamigrations.report.StampReport;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Records that the database is at a revision, and runs nothing. The lineage of the target is recorded as applied, exactly; other
 * branches keep their rows.
 *
 * <pre>mvn migrations:stamp -Dmigrations.target=head
 * mvn migrations:stamp -Dmigrations.accept=08c2098ca4f9</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "stamp", threadSafe = true, configurator = FormConfigurator.NAME)
public final class StampMojo extends GraphMojo {

    /**
     * The revision that the database is at, or several, separated by commas; {@code base} empties.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.target")
    @Nullable
    List<String> target;

    /**
     * Erases everything else that is recorded, revisions that no file describes included.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.purge", defaultValue = "false")
    boolean purge;

    /**
     * Compares the database with what the revisions make that are recorded afterwards, on a scratch database, and records
     * nothing where they differ.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.prove", defaultValue = "false")
    boolean prove;

    /**
     * Writes a script for psql instead, and asks no database.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.sql", defaultValue = "false")
    boolean sql;

    /**
     * A file to write the script of {@code sql} into. By default it is printed.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.output")
    @Nullable
    File output;

    /**
     * An applied revision whose edited text is taken as the applied one from now on. Nothing else is touched, and no target is
     * given.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.accept")
    @Nullable
    String accept;

    /** Called by Maven. */
    @Inject
    public StampMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performFor(Histories histories) {
        List<Target> targets =
                target == null ? List.of() : target.stream().map(Target::parse).toList();
        refuseContradictions(targets);
        if (sql) {
            String script = Migrations.withoutDatabase(histories).stampScript(targets, purge);
            new Answer(output == null ? null : output.toPath(), this::say, System.out).give(script);
        } else if (accept != null) {
            Target revision = Target.parse(accept);
            say(ask(histories, RunOptions.standard(), migrations -> migrations.accept(revision))
                    .text());
        } else {
            say(stamped(histories, targets).text());
        }
    }

    private StampReport stamped(Histories histories, List<Target> targets) {
        if (!prove) {
            return ask(histories, RunOptions.standard(), migrations -> migrations.stamp(targets, purge));
        }
        try (ModuleClasses classes = moduleClasses();
                ScratchDatabases scratch = scratchDatabases(versionOfServer())) {
            RunOptions options = runOptions(classes.loader());
            return ask(histories, options, migrations -> migrations.stampProven(targets, purge, scratch));
        }
    }

    private void refuseContradictions(List<Target> targets) {
        if (targets.isEmpty() == (accept == null)) {
            throw MigrationException.user(new Problem(
                    "NoTarget",
                    Location.nowhere(),
                    "stamp takes either a target or a revision to accept.",
                    "Type for instance -Dmigrations.target=head, or -Dmigrations.accept=08c2098ca4f9."));
        }
        if ((sql && (prove || accept != null)) || (accept != null && (prove || purge))) {
            throw MigrationException.user(new Problem(
                    "Contradiction",
                    Location.nowhere(),
                    "sql asks no database, so it goes with neither prove nor accept; accept touches one revision, so it goes"
                            + " with neither prove nor purge.",
                    "Leave one of them away."));
        }
    }
}

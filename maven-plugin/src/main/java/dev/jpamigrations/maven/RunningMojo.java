package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.report.Answer;
import dev.jpamigrations.report.Progress;
import dev.jpamigrations.report.RunReport;
import dev.jpamigrations.revision.Direction;
import dev.jpamigrations.revision.Range;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.runner.RunSettings;
import dev.jpamigrations.script.Histories;
import java.io.File;
import java.time.Duration;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that runs revisions. */
abstract class RunningMojo extends GraphMojo {

    /**
     * Prints what would be run, and runs nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * Writes a script for psql instead, and asks no database: {@code mvn -q migrations:upgrade -Dmigrations.sql
     * -Dmigrations.target=08c2:head}. The script stops where the database is not at the start of the range, and leaves the same
     * version table as the run would.
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
     * A word that is handed to the {@code DataMigration} classes of revisions: {@code -Dmigrations.tag=tenant-7}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.tag")
    @Nullable
    String tag;

    /**
     * How long a statement may wait for a lock on a table before the run gives up, in seconds; 0 waits for ever. A statement
     * that waits for its lock makes all later queries on the table wait behind it.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.lockTimeout", defaultValue = "5")
    int lockTimeout;

    RunningMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    final void run(Histories histories, Direction direction, String target) {
        try (ModuleClasses classes = moduleClasses()) {
            RunOptions options = options(histories, classes.loader());
            if (sql) {
                Range range = target.contains(":") ? Range.parse(target) : new Range(null, Target.parse(target));
                String script = Migrations.withoutDatabase(histories, options).script(direction, range);
                new Answer(output == null ? null : output.toPath(), this::say, System.out).give(script);
            } else {
                run(histories, options, direction, Target.parse(target));
            }
        }
    }

    private void run(Histories histories, RunOptions options, Direction direction, Target target) {
        RunReport report = ask(histories, options, migrations -> {
            if (dryRun) {
                return migrations.plan(direction, target);
            }
            return direction == Direction.UPGRADE ? migrations.upgrade(target) : migrations.downgrade(target);
        });
        if (dryRun || report.steps().isEmpty()) {
            say(report.text());
        }
    }

    private RunOptions options(Histories histories, ClassLoader loader) {
        return new RunOptions(
                new RunSettings(Duration.ofSeconds(lockTimeout), RunSettings.STANDARD.waitForOthers()),
                loader,
                givenProperties(),
                tag,
                new Progress(this::say, histories.all().size() > 1));
    }
}

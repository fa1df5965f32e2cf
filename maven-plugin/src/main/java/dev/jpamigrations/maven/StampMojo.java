package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.report.StampReport;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
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
    public StampMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
        super(repositories, decrypter);
    }

    @Override
    void performFor(Histories histories) {
        say(ask(histories, RunOptions.standard(), this::stamp).text());
    }

    private StampReport stamp(Migrations migrations) {
        List<String> targets = target == null ? List.of() : target;
        if (targets.isEmpty() == (accept == null)) {
            throw MigrationException.user(new Problem(
                    "NoTarget",
                    Location.nowhere(),
                    "stamp takes either a target or a revision to accept.",
                    "Type for instance -Dmigrations.target=head, or -Dmigrations.accept=08c2098ca4f9."));
        }
        return accept == null
                ? migrations.stamp(targets.stream().map(Target::parse).toList(), purge)
                : migrations.accept(Target.parse(accept));
    }
}

package dev.jpamigrations.maven;

import dev.jpamigrations.Migrations;
import dev.jpamigrations.report.Report;
import dev.jpamigrations.revision.Range;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Lists revisions, newest first.
 *
 * <pre>mvn migrations:history
 * mvn migrations:history -Dmigrations.range=-3:current</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "history", threadSafe = true, configurator = FormConfigurator.NAME)
public final class HistoryMojo extends LookingMojo {

    /**
     * Which ones: {@code 1a31ce608336:head}, {@code :current}, {@code -3:current}. By default all.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.range")
    @Nullable
    String range;

    /**
     * Tells all that is known of each revision.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.verbose", defaultValue = "false")
    boolean verbose;

    /** Called by Maven. */
    @Inject
    public HistoryMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    Report look(Migrations migrations) {
        return migrations.history(range == null ? Range.ALL : Range.parse(range), verbose);
    }
}

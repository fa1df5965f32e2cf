package dev.jpamigrations.maven;

import dev.jpamigrations.script.Placement;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal whose revision follows a head. */
abstract class FollowingMojo extends WritingMojo {

    /**
     * The revisions that the new one follows, separated by commas. By default the only head.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.head")
    @Nullable
    List<String> head;

    /**
     * Revisions that must be applied before this one besides those that it follows, separated by commas:
     * {@code core/1a31ce608336}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.dependsOn")
    @Nullable
    List<String> dependsOn;

    FollowingMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    final Placement placement(String history) {
        return new Placement(history, targets(head), splice, targets(dependsOn), labels());
    }
}

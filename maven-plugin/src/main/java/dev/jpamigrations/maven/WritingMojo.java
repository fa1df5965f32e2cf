package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.RevisionWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal that writes a revision. */
abstract class WritingMojo extends ParticipatingMojo {

    /**
     * What the revision does, in a few words: {@code -Dmigrations.message="Add email to users"}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.message")
    @Nullable
    String message;

    /**
     * The revisions that the new one follows, separated by commas. By default the only head.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.head")
    @Nullable
    List<String> head;

    /**
     * Lets the revision follow one that others follow already, which begins a branch.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.splice", defaultValue = "false")
    boolean splice;

    /**
     * Names for the branch that begins with the revision, separated by commas.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.label")
    @Nullable
    List<String> label;

    /**
     * Revisions that must be applied before this one besides those that it follows, separated by commas:
     * {@code core/1a31ce608336}.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.dependsOn")
    @Nullable
    List<String> dependsOn;

    /**
     * The revision's id, in hexadecimal digits. By default made up.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.id")
    @Nullable
    String id;

    WritingMojo(RepositorySystem repositories, SettingsDecrypter decrypter) {
        super(repositories, decrypter);
    }

    final Placement placement(String history) {
        return new Placement(
                history, targets(head), splice, targets(dependsOn), label == null ? List.of() : List.copyOf(label));
    }

    final @Nullable RevisionId givenId(String history) {
        if (id == null || RevisionId.isDigits(id)) {
            return id == null ? null : new RevisionId(history, id);
        }
        throw MigrationException.user(new Problem(
                "MalformedId",
                Location.nowhere(),
                "\"" + id + "\" is no id of a revision.",
                "Write 4 to 40 hexadecimal digits in lower case, or leave the id away."));
    }

    final RevisionWriter writer(Path historyFolder) {
        return new RevisionWriter(revisionTemplate(historyFolder), fileNaming());
    }

    private static List<Target> targets(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Target::parse).toList();
    }
}

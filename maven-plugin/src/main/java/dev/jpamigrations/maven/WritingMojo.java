package dev.jpamigrations.maven;

import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.RevisionWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
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
     * The revision's id, in hexadecimal digits. By default made up.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.id")
    @Nullable
    String id;

    WritingMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    final List<String> labels() {
        return label == null ? List.of() : List.copyOf(label);
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

    /**
     * Whether this module's history is meant by targets that were given.
     *
     * @throws MigrationException {@code [SeveralHistories]} where there are several and the targets name none
     */
    final boolean isMeant(String history, List<Target> given, String parameter) {
        List<HistoryParameters> all = participatingHistories();
        Set<String> named =
                given.stream().map(Target::history).filter(Objects::nonNull).collect(Collectors.toSet());
        if (all.size() > 1 && named.isEmpty()) {
            throw MigrationException.user(new Problem(
                    "SeveralHistories",
                    Location.nowhere(),
                    "this build has " + all.size() + " histories, and a revision belongs to one.",
                    "Say which one: -pl " + project.getArtifactId() + ", or -Dmigrations." + parameter + "=" + history
                            + "/head."));
        }
        return all.size() == 1 || named.contains(history);
    }

    static List<Target> targets(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Target::parse).toList();
    }
}

package dev.jpamigrations.maven;

import dev.jpamigrations.Merging;
import dev.jpamigrations.Migrations;
import dev.jpamigrations.Rebasing;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.connection.Connector;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.revision.Revision;
import dev.jpamigrations.revision.RevisionId;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Header;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.Placement;
import dev.jpamigrations.script.Reparenting;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Joins heads with a revision that has several parents, after it has proven on scratch databases that the branches give the same
 * in whatever order their revisions are applied. Where they do not, {@code rebase} puts one branch behind the other instead, which
 * is tried on a scratch database too.
 *
 * <pre>mvn migrations:merge
 * mvn migrations:merge -Dmigrations.rebase=6404ead5fcfb</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "merge", threadSafe = true, configurator = FormConfigurator.NAME)
public final class MergeMojo extends WritingMojo {

    /**
     * The revisions to join, separated by commas. By default all heads. With {@code rebase}: the head to follow.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.revisions")
    @Nullable
    List<String> revisions;

    /**
     * The lowest revision of a branch that shall follow the other head, in place of a merge. Only the line {@code parents} of its
     * file is rewritten. Refused where the configured database, or the development database, has the revision; one that cannot be
     * reached is not asked, with a warning.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.rebase")
    @Nullable
    String rebase;

    /** Called by Maven. */
    @Inject
    public MergeMojo(RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performForModule() {
        HistoryParameters history = history();
        List<Target> given = rebase == null ? targets(revisions) : List.of(Target.parse(rebase));
        String parameter = rebase == null ? "revisions" : "rebase";
        if (!given.isEmpty() && !isMeant(history.module(), given, parameter)) {
            return;
        }
        Histories histories = buildHistories().existing();
        try (ModuleClasses classes = moduleClasses();
                ScratchDatabases scratch = scratchDatabases(versionOfServer())) {
            RunOptions options = runOptions(classes.loader());
            if (rebase == null) {
                merge(history, histories, new Merging(scratch, options));
            } else {
                rebase(histories, Target.parse(rebase), new Rebasing(scratch, options));
            }
        }
    }

    private void merge(HistoryParameters history, Histories histories, Merging merging) {
        List<Target> ends = targets(revisions).isEmpty() ? heads(history.module(), histories) : targets(revisions);
        RevisionId given = givenId(history.module());
        Header header = new Placement(history.module(), ends, splice, List.of(), labels())
                .header(
                        histories.graph(),
                        given == null ? new RevisionIds(new SecureRandom()).next(history.module()) : given,
                        Clock.systemUTC().instant(),
                        message == null ? "Merge branches" : message);
        String parents = header.parents().stream().map(RevisionId::toString).collect(Collectors.joining(" and "));
        if (header.parents().size() < 2) {
            say("Nothing to merge: " + (parents.isEmpty() ? "there is no revision." : parents + " is the only one."));
            return;
        }
        merging.prove(histories, header.parents());
        Path file = writer(history.folder()).write(history.folder(), RevisionDraft.empty(header));
        say("Proven on scratch databases: the same comes of " + parents + " in every order.");
        say("Wrote " + shown(file));
    }

    private static List<Target> heads(String history, Histories histories) {
        return histories.graph().heads(history).stream()
                .map(Revision::id)
                .map(id -> new Target(history, null, id.digits(), 0))
                .toList();
    }

    private void rebase(Histories histories, Target moved, Rebasing rebasing) {
        Rebasing.Rebased rebased = rebasing.rebase(histories, moved, targets(revisions), recorded(histories));
        Reparenting.write(rebased.file(), rebased.parent());
        say("Revision " + rebased.file().id() + " follows " + rebased.parent()
                + " now; all revisions ran up and down in this order.");
        say("Wrote " + shown(Path.of(rebased.file().file())));
    }

    /** What the database has that is configured here. Others, a colleague's for instance, cannot be known. */
    private Set<RevisionId> recorded(Histories histories) {
        if (!hasDatabase()) {
            return Set.of();
        }
        try (Database database = database()) {
            return new Migrations(histories, () -> new Connector().open(database.address()), RunOptions.standard())
                    .recorded();
        } catch (MigrationException unreachable) {
            if (unreachable.blame() == MigrationException.Blame.USER) {
                throw unreachable;
            }
            getLog().warn("The database cannot be asked whether it has the revision already: "
                    + unreachable.getMessage());
            return Set.of();
        }
    }
}

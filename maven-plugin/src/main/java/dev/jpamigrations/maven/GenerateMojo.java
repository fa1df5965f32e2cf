package dev.jpamigrations.maven;

import dev.jpamigrations.Adoption;
import dev.jpamigrations.Generated;
import dev.jpamigrations.Generation;
import dev.jpamigrations.GenerationRequest;
import dev.jpamigrations.LiveDatabase;
import dev.jpamigrations.Model;
import dev.jpamigrations.RunOptions;
import dev.jpamigrations.diff.hazard.Hazard;
import dev.jpamigrations.diff.rename.RenameAnswers;
import dev.jpamigrations.discovery.ClassPathEntry;
import dev.jpamigrations.problem.Location;
import dev.jpamigrations.problem.MigrationException;
import dev.jpamigrations.problem.Problem;
import dev.jpamigrations.revision.Target;
import dev.jpamigrations.script.Histories;
import dev.jpamigrations.script.HistoryCreator;
import dev.jpamigrations.script.HistoryReader;
import dev.jpamigrations.script.Part;
import dev.jpamigrations.script.RevisionDraft;
import dev.jpamigrations.script.RevisionIds;
import dev.jpamigrations.script.RevisionWriter;
import dev.jpamigrations.shadow.ScratchDatabases;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entities with the revisions and writes what is missing as one revision file, whose upgrade and downgrade have
 * been tried on a scratch database; or says that nothing has changed, and writes none. Compiles all modules first. A history
 * that does not exist yet is created.
 *
 * <pre>mvn migrations:generate -Dmigrations.message="Add email to users"</pre>
 *
 * @since 1.0.0
 */
@Mojo(name = "generate", threadSafe = true, configurator = FormConfigurator.NAME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class GenerateMojo extends FollowingMojo {

    /**
     * Prints the revision and writes nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.dryRun", defaultValue = "false")
    boolean dryRun;

    /**
     * What to do where the revision would lose data, for instance by dropping a column: {@code warn}, or {@code fail} and write
     * nothing.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.destructive", defaultValue = "warn")
    Destructive destructive = Destructive.warn;

    /**
     * Names that changed, separated by commas: tables as {@code old:new}, columns as {@code table.old:table.new}. What is in another
     * schema than {@code public} is written with it, {@code billing.bills:billing.invoices}.
     *
     * <pre>mvn migrations:generate -Dmigrations.rename=users.name:users.full_name</pre>
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.rename")
    @Nullable
    List<String> rename;

    /**
     * Tables and columns ({@code table.column}) that are really dropped, although something new could be the same under another
     * name; separated by commas.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.drop")
    @Nullable
    List<String> drop;

    /**
     * {@code revisions}, or {@code database}: begins the history of a database that has tables with a revision that makes from
     * nothing what it holds. Where there are revisions already, the database must be what they make, or every difference is told and
     * nothing is written. The database is only read.
     *
     * @since 1.0.0
     */
    @Parameter(property = "migrations.against", defaultValue = "revisions")
    Against against = Against.revisions;

    /** Called by Maven. */
    @Inject
    public GenerateMojo(
            RepositorySystem repositories, SettingsDecrypter decrypter, ProjectDependenciesResolver resolver) {
        super(repositories, decrypter, resolver);
    }

    @Override
    void performForModule() {
        HistoryParameters history = history();
        List<Target> heads = placement(history.module()).heads();
        boolean isForOne = id != null || !heads.isEmpty();
        if (isForOne && !isMeant(history.module(), heads, "head")) {
            return;
        }
        CompiledClassPath classPaths = classPaths();
        List<ClassPathEntry> classPath = classPaths.withTests(project);
        Model model = model(classPaths, classPath);
        if (model.managedTypes() == 0 && !HistoryReader.isHistory(history.folder())) {
            say("There is no managed type in reach of this module, and no history.");
            return;
        }
        Histories histories = buildHistories().with(history);
        RevisionWriter writer = writer(history.folder());
        String name = history.module();
        GenerationRequest request = new GenerationRequest(
                placement(name), givenId(name), message, RenameAnswers.parse(given(rename), given(drop)));
        try (ModuleClasses classes = new ModuleClasses(() -> classPath);
                ScratchDatabases scratch = scratchDatabases(versionOfServer())) {
            RunOptions options = runOptions(classes.loader());
            Optional<LiveDatabase> live = against == Against.database
                    ? Optional.of(liveDatabase(histories, options, scratch))
                    : Optional.empty();
            Adoption adoption = adoption(scratch, options, writer);
            if (live.isPresent() && adoption.begins(histories, model, live.get())) {
                hand(adoption.adopt(histories, model, live.get(), request), history, writer);
            } else {
                live.filter(database -> !adoption.passesOver(histories, model, database))
                        .ifPresent(this::refuseDifferences);
                Generation generation =
                        new Generation(scratch, options, writer, ids(), Clock.systemUTC()).keeping(keptObjects());
                String besides = live.map(database -> ", and " + database).orElse("");
                hand(generation.generate(histories, model, request), besides, history, writer);
            }
        }
    }

    private Adoption adoption(ScratchDatabases scratch, RunOptions options, RevisionWriter writer) {
        Adoption adoption = new Adoption(scratch, options, writer, ids(), Clock.systemUTC());
        return participatingHistories().size() > 1 ? adoption.amongOthers() : adoption;
    }

    private static RevisionIds ids() {
        return new RevisionIds(new SecureRandom());
    }

    /** A revision on top of others can only be right for a database that is what they make. */
    private void refuseDifferences(LiveDatabase live) {
        List<Problem> problems = new ArrayList<>(live.pending().stream().toList());
        problems.addAll(differences(live));
        if (!problems.isEmpty()) {
            throw MigrationException.user(problems);
        }
    }

    private void hand(Generated generated, String besides, HistoryParameters history, RevisionWriter writer) {
        generated.notices().forEach(this::warn);
        generated
                .draft()
                .ifPresentOrElse(
                        draft -> {
                            judge(generated.hazards());
                            hand(draft, history, writer);
                        },
                        () -> say("No changes: " + generated.comparison() + besides));
    }

    private void hand(Adoption.Adopted adopted, HistoryParameters history, RevisionWriter writer) {
        hand(adopted.draft(), history, writer);
        adopted.leftAlone().forEach(object -> say("Left alone, since no entity asks for it: " + object));
        adopted.missing().forEach(object -> getLog().warn("To be added by hand: " + object));
        adopted.beside().forEach(object -> say("In no revision, since no entity asks for it: " + object));
        say("Record it where it is true already: mvn migrations:stamp -Dmigrations.target=head -Dmigrations.prove");
    }

    private static List<String> given(@Nullable List<String> answers) {
        return answers == null ? List.of() : answers;
    }

    private void judge(List<Hazard> hazards) {
        List<Hazard> losses = hazards.stream().filter(Hazard::isDestructive).toList();
        if (destructive == Destructive.fail && !losses.isEmpty()) {
            throw MigrationException.user(
                    losses.stream().map(GenerateMojo::refused).toList());
        }
        hazards.forEach(hazard -> getLog().warn(hazard.toString()));
    }

    private static Problem refused(Hazard loss) {
        return new Problem(
                "Destructive",
                new Location.InDatabase(loss.subject().toString()),
                loss.fact(),
                "Nothing was written. Set -Dmigrations.destructive=warn where the data may go.");
    }

    private void hand(RevisionDraft draft, HistoryParameters history, RevisionWriter writer) {
        if (dryRun) {
            say(writer.text(draft));
            return;
        }
        if (!HistoryReader.isHistory(history.folder())) {
            new HistoryCreator().create(history.folder(), history.settings(), false);
            say("Created history " + history.module() + ": " + shown(history.folder()));
        }
        Path file = writer.write(history.folder(), draft);
        say(draft.header().title());
        say("Wrote " + shown(file));
        draft.upgrade().parts().stream()
                .filter(Part.Attention.class::isInstance)
                .map(Part.Attention.class::cast)
                .forEach(open -> getLog().warn("To be decided in the file before it can be applied: " + open.text()));
    }
}
